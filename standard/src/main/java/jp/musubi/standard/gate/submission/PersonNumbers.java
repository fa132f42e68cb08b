package jp.musubi.standard.gate.submission;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 本人の番号。The identifiers of a Patient by which the register finds the person. */
public final class PersonNumbers {

    private PersonNumbers() {}

    /** The identifiers that are insured numbers by their system. */
    public static List<JsonObject> listOf(JsonObject patient) {
        List<JsonObject> numbers = new ArrayList<>(1);
        for (JsonObject identifier : patient.listObjects("identifier")) {
            if (identifier.is("system", MemberNumber.INSURANCE) || identifier.is("system", MemberNumber.PUBLIC_PAYER)) {
                numbers.add(identifier);
            }
        }
        return numbers;
    }

    /** The number that an identifier holds, or null when its form is wrong. */
    public static @Nullable MemberNumber find(JsonObject identifier) {
        String system = identifier.findText("system");
        String value = identifier.findText("value");
        return system == null || value == null ? null : MemberNumber.find(system, value);
    }
}
