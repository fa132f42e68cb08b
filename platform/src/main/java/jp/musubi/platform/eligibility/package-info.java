/**
 * オンライン資格確認 — 受付でカードを置き、資格を確かめ、同意を選ぶ。
 *
 * <p>Visits at the counter: a person is identified, the coverage is checked, consents are given for a day.
 */
@ApplicationModule(
        displayName = "オンライン資格確認 eligibility",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::cards",
            "kernel::search",
            "kernel::payers",
            "kernel::caller",
            "kernel::access",
            "kernel::consent",
            "kernel::rounds",
            "kernel::audit",
            "kernel::signin",
            "kernel::problems",
            "kernel::csv",
            "kernel::health"
        })
@NullMarked
package jp.musubi.platform.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
