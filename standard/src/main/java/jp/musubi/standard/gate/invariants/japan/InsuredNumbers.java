package jp.musubi.standard.gate.invariants.japan;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 被保険者番号。The identifiers of a Patient that are one by their system, and what stands in them. */
final class InsuredNumbers {

    private InsuredNumbers() {}

    static List<JsonObject> listOf(JsonObject patient) {
        List<JsonObject> numbers = new ArrayList<>(1);
        for (JsonValue value : patient.list("identifier")) {
            if (value instanceof JsonObject identifier && systemOf(identifier) != null) {
                numbers.add(identifier);
            }
        }
        return numbers;
    }

    /** The number, or null when its form is wrong or it is absent. */
    static @Nullable MemberNumber find(JsonObject identifier) {
        String system = systemOf(identifier);
        return system != null && identifier.find("value") instanceof JsonText value
                ? MemberNumber.find(system, value.value())
                : null;
    }

    private static @Nullable String systemOf(JsonObject identifier) {
        for (String system : new String[] {MemberNumber.INSURANCE, MemberNumber.PUBLIC_PAYER}) {
            if (identifier.is("system", system)) {
                return system;
            }
        }
        return null;
    }
}
