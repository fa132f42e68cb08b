/**
 * 医療機関の安全対策 — チェックリストに答え、事業者の確認票を集め、都道府県と国が全体を見る。
 *
 * <p>No patient data. A facility answers for itself and sees no other's answers; the prefecture sees its own facilities,
 * the ministry all. Editions, items and rules are dated data. A いいえ is met with advice, not with a penalty.
 */
@ApplicationModule(
        displayName = "医療機関の安全対策 cybersecurity",
        allowedDependencies = {
            "kernel::clock",
            "kernel::settings",
            "kernel::people",
            "kernel::areas",
            "kernel::caller",
            "kernel::access",
            "kernel::audit",
            "kernel::signin",
            "kernel::print",
            "kernel::lists",
            "kernel::csv",
            "kernel::problems"
        })
@NullMarked
package jp.musubi.platform.cybersecurity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
