package jp.musubi.platform.kernel.people.search;

/** 一致の確かさ。The codes of FHIR's match-grade. */
public enum MatchGrade {
    CERTAIN("certain", "確実"),
    PROBABLE("probable", "おそらく"),
    POSSIBLE("possible", "もしかすると"),
    CERTAINLY_NOT("certainly-not", "別人");

    private final String fhirCode;
    private final String japanese;

    MatchGrade(String fhirCode, String japanese) {
        this.fhirCode = fhirCode;
        this.japanese = japanese;
    }

    public String fhirCode() {
        return fhirCode;
    }

    public String japanese() {
        return japanese;
    }

    public boolean isAtLeast(MatchGrade other) {
        return compareTo(other) <= 0;
    }
}
