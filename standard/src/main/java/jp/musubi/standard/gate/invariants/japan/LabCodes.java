package jp.musubi.standard.gate.invariants.japan;

/** Systems of the codes of a test. Source: clins §5.4. */
final class LabCodes {

    static final String LOCAL = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_ObsLabResult_LocalCode_CS";

    private LabCodes() {}
}
