/**
 * 自治体とつなぐ PMH — 医療費助成の制度、受給者、上限額の台帳、窓口の計算、診断書。
 *
 * <p>Municipalities join from a date, define their schemes as data and register who receives them; a counter hears of
 * them with the person's consent, and the ledger keeps what is left of each month's ceiling.
 */
@ApplicationModule(
        displayName = "自治体とつなぐ pmh",
        allowedDependencies = {
            "kernel::clock",
            "kernel::people",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::audit",
            "kernel::problems",
            "kernel::staff",
            "kernel::print",
            "kernel::csv",
            "kernel::lists",
            "kernel::areas",
            "eligibility",
            "eligibility::confirmation",
            "eligibility::benefits",
            "eligibility::subsidies",
            "records"
        })
@NullMarked
package jp.musubi.platform.pmh;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
