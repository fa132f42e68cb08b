package jp.musubi.platform.kernel.people;

/** 性別。As registered by the insurer, with the FHIR code. */
public enum Sex {
    MALE("male", "男"),
    FEMALE("female", "女"),
    OTHER("other", "その他"),
    UNKNOWN("unknown", "不明");

    private final String fhirCode;
    private final String japanese;

    Sex(String fhirCode, String japanese) {
        this.fhirCode = fhirCode;
        this.japanese = japanese;
    }

    public String fhirCode() {
        return fhirCode;
    }

    public String japanese() {
        return japanese;
    }
}
