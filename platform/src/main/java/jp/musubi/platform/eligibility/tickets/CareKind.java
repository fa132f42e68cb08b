package jp.musubi.platform.eligibility.tickets;

import jp.musubi.platform.kernel.people.FacilityKind;

/** 診療別。 */
public enum CareKind {
    INPATIENT("1", "入院"),
    OUTPATIENT("2", "入院外"),
    DENTAL("3", "歯科"),
    DISPENSING("4", "調剤"),
    VISITING_NURSE("5", "訪問看護");

    private final String code;
    private final String japanese;

    CareKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** MedicalTreatmentType of the message; the figures are ours. */
    public String code() {
        return code;
    }

    public String japanese() {
        return japanese;
    }

    boolean fits(FacilityKind facility) {
        return switch (facility) {
            case PHARMACY -> this == DISPENSING;
            case DENTAL -> this == DENTAL;
            case VISITING_NURSE -> this == VISITING_NURSE;
            case HOSPITAL -> this == INPATIENT || this == OUTPATIENT || this == DENTAL;
            default -> this == INPATIENT || this == OUTPATIENT;
        };
    }
}
