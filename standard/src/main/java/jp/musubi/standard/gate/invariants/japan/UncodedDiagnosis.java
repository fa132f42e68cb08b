package jp.musubi.standard.gate.invariants.japan;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis without a code is all nines, as many as the system has digits, under a fixed name. Source: clins §5.2;
 * standards-masters (digits of each system).
 */
final class UncodedDiagnosis implements Invariant {

    private static final String NAME = "未コード化傷病名";
    private static final String KEY_NUMBER = "http://medis.or.jp/CodeSystem/master-disease-keyNumber";
    private static final Map<String, Integer> DIGITS = Map.of(
            KEY_NUMBER,
            8,
            "http://medis.or.jp/CodeSystem/master-disease-exCode",
            4,
            "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterB-disease",
            7);

    @Override
    public void judge(JsonObject condition, Judging judging) {
        for (JsonValue value : Codings.listOf(condition.findObject("code"))) {
            if (value instanceof JsonObject coding) {
                judgeCoding(coding, judging);
            }
        }
    }

    private static void judgeCoding(JsonObject coding, Judging judging) {
        Integer digits = findDigits(coding);
        if (digits == null || !(coding.find("code") instanceof JsonText code)) {
            return;
        }
        boolean named = coding.is("display", NAME);
        if (isNines(code.value())) {
            if (!named || code.value().length() != digits) {
                judging.report("G-CONDITION-UNCODED", coding);
            }
        } else if (named && coding.is("system", KEY_NUMBER)) {
            // The claims master has a code of its own under this name, so only the key number must be nines.
            judging.report("G-CONDITION-UNCODED", code);
        }
    }

    private static @Nullable Integer findDigits(JsonObject coding) {
        return coding.find("system") instanceof JsonText system ? DIGITS.get(system.value()) : null;
    }

    private static boolean isNines(String code) {
        return code.length() > 1 && code.chars().allMatch(sign -> sign == '9');
    }
}
