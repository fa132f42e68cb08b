package jp.musubi.standard.gate.invariants.base;

import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Codes in a CodeableConcept. */
final class Concepts {

    private Concepts() {}

    /** Whether one coding of the concept has that system and one of the codes. */
    static boolean has(@Nullable JsonObject concept, String system, String... codes) {
        if (concept == null) {
            return false;
        }
        for (JsonObject coding : concept.listObjects("coding")) {
            if (coding.is("system", system) && isOneOf(coding, codes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(JsonObject coding, String[] codes) {
        for (String code : codes) {
            if (coding.is("code", code)) {
                return true;
            }
        }
        return false;
    }
}
