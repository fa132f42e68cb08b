package jp.musubi.platform.eligibility.confirmation;

/** 資格有効性 QualificationValidity. Source: eligibility-pmh §2; 6 by the message models of public clients. */
public enum Validity {
    VALID("1"),
    INVALID("2"),
    INVALID_NEW_COVERAGE("3"),
    NOT_FOUND("4"),
    SEVERAL("5"),
    /** 医療扶助 is in force, but no ticket of the month names the asking facility yet. */
    VALID_NO_TICKET("6");

    private final String code;

    Validity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Key of its words in messages.tsv. */
    public String key() {
        return "validity." + code;
    }
}
