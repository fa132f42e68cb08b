package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** R3010: exactly one YJ code, or one generic order code, or one NOCODED. Source: clins §5.5. */
final class DrugCode implements Invariant {

    static final String YJ = "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code";
    static final String NO_CODE = "http://jpfhir.jp/fhir/eCS/CodeSystem/MedicationCodeNocoded_CS";
    static final String GENERIC = "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationGeneralOrderCode";
    private static final List<String> SYSTEMS = List.of(YJ, GENERIC, NO_CODE);

    @Override
    public void judge(JsonObject request, Judging judging) {
        JsonObject drug = request.findObject("medicationCodeableConcept");
        if (drug != null
                && !drug.list("coding").isEmpty()
                && SYSTEMS.stream().noneMatch(system -> Codings.count(drug, system) == 1)) {
            judging.report("R3010", drug);
        }
    }
}
