package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 処方箋の区分。 */
enum PrescriptionKind {
    GENERAL("01", "01", Set.of("01")),
    NARCOTICS("02", "01", Set.of("01")),
    SPLIT("03", "11", Set.of("11", "12"));

    private static final Set<String> SYSTEM =
            Set.of("http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category");

    private final String code;
    private final String needed;
    private final Set<String> allowed;

    PrescriptionKind(String code, String needed, Set<String> allowed) {
        this.code = code;
        this.needed = needed;
        this.allowed = allowed;
    }

    /** The one kind that a Composition names; null when it names none, several, or an unknown one. */
    static @Nullable PrescriptionKind find(JsonObject composition) {
        List<Code> codes = Code.listIn(composition.listObjects("category"), SYSTEM);
        if (codes.size() != 1) {
            return null;
        }
        for (PrescriptionKind kind : values()) {
            if (kind.code.equals(codes.get(0).value())) {
                return kind;
            }
        }
        return null;
    }

    /** The section that must be there. */
    String needed() {
        return needed;
    }

    /** The sections that may be there. */
    Set<String> allowed() {
        return allowed;
    }
}
