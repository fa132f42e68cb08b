package jp.musubi.platform.attack;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.standard.words.MemberNumber;

/** 本文の残り。What an endpoint needs beside the values under attack, so that it looks at them at all. */
final class AttackBodies {

    private static final Map<String, Map<String, Object>> BODIES = Map.of(
            "POST /eligibility/visits",
            Map.of(
                    "patient",
                    Map.of("system", MemberNumber.INSURANCE),
                    "reader",
                    "pin",
                    "consents",
                    List.of("CLINICAL")),
            "POST /emergency/openings",
            Map.of("patient", Map.of("system", MemberNumber.INSURANCE), "reason", "意識がなく、連絡がつかない"),
            "POST /disasters/{id}/changes",
            Map.of("step", "END", "reason", "攻撃の試験です"));

    private AttackBodies() {}

    static Map<String, Object> of(PathRow row) {
        return BODIES.getOrDefault(row.method() + " " + row.pattern(), Map.of());
    }
}
