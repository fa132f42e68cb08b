/**
 * 情報交換 — /fhir の下のすべて。
 *
 * <p>Everything under /fhir, over the rooms' front doors. Holds no rule of its own.
 */
@ApplicationModule(
        displayName = "FHIR 情報交換 exchange",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::areas",
            "kernel::search",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::audit",
            "kernel::signin",
            "kernel::problems",
            "kernel::rounds",
            "kernel::health",
            "eligibility",
            "eligibility::confirmation",
            "eligibility::benefits",
            "eligibility::tickets",
            "eligibility::subsidies",
            "records"
        })
@NullMarked
package jp.musubi.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
