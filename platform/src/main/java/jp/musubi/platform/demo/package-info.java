/**
 * 見本の国 — 実在しない人と施設だけの、いつも同じ国。
 *
 * <p>The synthetic country, deterministic from a seed, with its personas, samples and movable clock. Off by MUSUBI_DEMO=off.
 */
@ApplicationModule(
        displayName = "見本の国 demo",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::cards",
            "kernel::areas",
            "kernel::payers",
            "kernel::staff",
            "kernel::certificates",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::audit",
            "kernel::signin",
            "kernel::problems",
            "kernel::health",
            "cybersecurity",
            "eligibility",
            "eligibility::confirmation",
            "eligibility::benefits",
            "eligibility::tickets",
            "outbreaks::instructions",
            "outbreaks::sentinel",
            "pmh::municipalities",
            "pmh::schemes",
            "pmh::recipients",
            "pmh::certificates",
            "pmh::residents",
            "pmh::vaccinations",
            "pmh::maternity",
            "pmh::screenings",
            "pmh::care",
            "records",
            "exchange",
            "portal"
        })
@NullMarked
package jp.musubi.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
