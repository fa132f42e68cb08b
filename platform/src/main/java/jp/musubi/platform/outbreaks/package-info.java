/**
 * 感染症発生届 — カルテから届の下書きを作り、医師が確かめて出し、保健所、都道府県、国へ渡す。
 *
 * <p>Diseases, classes, deadlines, triggers and addressees are dated data. The doctor always decides; who a patient is never
 * leaves for a class that forbids it. The minister's instruction to provide records is a sub-package of its own.
 */
@ApplicationModule(
        displayName = "感染症発生届 outbreaks",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::areas",
            "kernel::staff",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::audit",
            "kernel::signin",
            "kernel::print",
            "kernel::csv",
            "kernel::lists",
            "kernel::problems",
            "kernel::rounds",
            "kernel::health",
            "records",
            "records::events"
        })
@NullMarked
package jp.musubi.platform.outbreaks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
