/**
 * 窓口 — 共通の枠、入口、役割ごとの最初の頁。
 *
 * <p>The page frame, sign-in and the first page of each role. No rule and no SQL.
 */
@ApplicationModule(
        displayName = "ポータル portal",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::search",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::disaster",
            "kernel::audit",
            "kernel::signin",
            "kernel::problems",
            "kernel::lists",
            "kernel::health",
            "eligibility",
            "records",
            "exchange"
        })
@NullMarked
package jp.musubi.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
