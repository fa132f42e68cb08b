package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Rp 番号と順番。The numbers of a drug, as far as they are there. */
record RpNumbers(@Nullable JsonText rp, @Nullable JsonText order) {

    private static final String RP = "urn:oid:1.2.392.100495.20.3.81";
    private static final String ORDER = "urn:oid:1.2.392.100495.20.3.82";

    static RpNumbers of(JsonObject medication) {
        JsonText rp = null;
        JsonText order = null;
        for (JsonObject identifier : medication.listObjects("identifier")) {
            if (!(identifier.find("value") instanceof JsonText value)) {
                continue;
            }
            if (identifier.is("system", RP)) {
                rp = value;
            } else if (identifier.is("system", ORDER)) {
                order = value;
            }
        }
        return new RpNumbers(rp, order);
    }
}
