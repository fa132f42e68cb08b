package jp.musubi.standard.gate.findings;

/** 重さ。An error refuses the whole submission, a warning does not. */
public enum Severity {
    ERROR("error", "受付不可"),
    WARNING("warning", "注意"),
    INFORMATION("information", "情報");

    private final String fhirCode;
    private final String japanese;

    Severity(String fhirCode, String japanese) {
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
