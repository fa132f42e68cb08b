package jp.musubi.standard.gate;

/** Systems and extensions of the guide that more than one check needs. Source: clins §3, §4. */
final class Names {

    static final String BUNDLE_KIND_TAG = "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS";
    static final String FLAG_TAG = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication";
    static final String RESOURCE_IDENTIFIER = "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier";
    static final String FACILITY_IDENTIFIER = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
    static final String INSTITUTION_NUMBER =
            "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber";
    static final String DEPARTMENT = "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department";
    static final String NAME_REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";
    static final String SECTION = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";

    private Names() {}
}
