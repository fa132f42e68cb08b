/**
 * 通知 — 起きたことを、施設が登録した宛先に知らせる。
 *
 * <p>Hears the events of records and of notices of infectious diseases, writes ids and kinds into an outbox in the same transaction, and sends them in the
 * background, signed, until they are taken. Says nothing of content and names nobody.
 */
@ApplicationModule(
        displayName = "通知 notifications",
        allowedDependencies = {
            "kernel::settings",
            "kernel::caller",
            "kernel::audit",
            "kernel::signin",
            "kernel::secrets",
            "kernel::outside",
            "kernel::problems",
            "kernel::csv",
            "records::events",
            "outbreaks::events"
        })
@NullMarked
package jp.musubi.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
