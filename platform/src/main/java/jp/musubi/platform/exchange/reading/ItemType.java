package jp.musubi.platform.exchange.reading;

import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;

/** 項目の型。A FHIR type and the classes of data that travel in it; infections are Observations, too (clins §1). */
enum ItemType {
    CONDITION("Condition", Set.of(DataClass.CONDITION)),
    ALLERGY_INTOLERANCE("AllergyIntolerance", Set.of(DataClass.ALLERGY)),
    OBSERVATION("Observation", Set.of(DataClass.LAB, DataClass.INFECTION)),
    MEDICATION_REQUEST("MedicationRequest", Set.of(DataClass.MEDICATION));

    /** The names as a path pattern. */
    static final String NAMES = "Condition|AllergyIntolerance|Observation|MedicationRequest";

    private final String fhirName;
    private final Set<DataClass> classes;

    ItemType(String fhirName, Set<DataClass> classes) {
        this.fhirName = fhirName;
        this.classes = classes;
    }

    /** @throws IllegalArgumentException for a name outside {@link #NAMES} */
    static ItemType named(String fhirName) {
        for (ItemType type : values()) {
            if (type.fhirName.equals(fhirName)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no item type of that name");
    }

    String fhirName() {
        return fhirName;
    }

    Set<DataClass> classes() {
        return classes;
    }
}
