package jp.musubi.standard.gate.submission;

/** Systems and extensions of the guide that more than one check needs. Source: clins §3, §4. */
public final class Names {

    public static final String BUNDLE_KIND_TAG = "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS";
    public static final String FLAG_TAG = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication";
    public static final String RESOURCE_IDENTIFIER = "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier";
    public static final String FACILITY_IDENTIFIER =
            "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
    public static final String INSTITUTION_NUMBER =
            "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber";
    /** 処方箋ID. */
    public static final String PRESCRIPTION_ID = "urn:oid:1.2.392.100495.20.3.11";

    public static final String DEPARTMENT = "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department";
    public static final String NAME_REPRESENTATION =
            "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";
    public static final String SECTION = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";

    private Names() {}
}
