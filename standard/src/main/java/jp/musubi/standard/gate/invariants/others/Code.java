package jp.musubi.standard.gate.invariants.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/**
 * 送られたコード。
 *
 * @param value the code as sent
 * @param place where it is
 */
record Code(String value, JsonValue place) {

    /** Those of some systems among the codings of a CodeableConcept, in the order of the document. */
    static List<Code> listIn(JsonObject concept, Set<String> systems) {
        List<Code> codes = new ArrayList<>();
        for (JsonObject coding : concept.listObjects("coding")) {
            String system = coding.findText("system");
            if (system != null && systems.contains(system) && coding.find("code") instanceof JsonText code) {
                codes.add(new Code(code.value(), code));
            }
        }
        return codes;
    }

    /** The same over many concepts. */
    static List<Code> listIn(List<JsonObject> concepts, Set<String> systems) {
        List<Code> codes = new ArrayList<>();
        for (JsonObject concept : concepts) {
            codes.addAll(listIn(concept, systems));
        }
        return codes;
    }
}
