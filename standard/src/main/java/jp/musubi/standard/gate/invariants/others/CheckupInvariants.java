package jp.musubi.standard.gate.invariants.others;

import java.util.Locale;
import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;

/** 健診結果報告書の決まり。 */
public final class CheckupInvariants {

    static final String PROFILES = "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/";
    static final String SERVICE_BUNDLE = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral";
    static final String CHECKUP_BUNDLE = PROFILES + "JP_Bundle_eCheckupGeneral";
    static final String PATIENT = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS";

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            Map.entry(BundleProfile.RULE + "-CLINS", new BundleProfile(SERVICE_BUNDLE)),
            Map.entry(BundleProfile.RULE + "-ECHECKUP", new BundleProfile(CHECKUP_BUNDLE)),
            Map.entry(
                    "G-CHECKUP-COMPOSITION-PROFILE",
                    ExactProfile.ofComposition(
                            "G-CHECKUP-COMPOSITION-PROFILE", PROFILES + "JP_Composition_eCheckupGeneral")),
            Map.entry(
                    "G-CHECKUP-PATIENT-PROFILE", ExactProfile.ofSome("G-CHECKUP-PATIENT-PROFILE", "Patient", PATIENT)),
            Map.entry("G-CHECKUP-ORGANIZATION-PROFILE", some("Organization")),
            Map.entry("G-CHECKUP-PRACTITIONER-PROFILE", some("Practitioner")),
            Map.entry("G-CHECKUP-ENCOUNTER-PROFILE", some("Encounter")),
            Map.entry(KindAgreement.RULE, new KindAgreement()),
            Map.entry(NeededSections.RESULTS, NeededSections.ofResults()),
            Map.entry(NeededSections.QUESTIONNAIRE, NeededSections.ofQuestionnaire()),
            Map.entry(SectionKinds.RULE, new SectionKinds()),
            Map.entry(SectionCodes.RULE, new SectionCodes()),
            Map.entry(UnusualSections.RULE, new UnusualSections()),
            Map.entry(CoverageKind.RULE, new CoverageKind()),
            Map.entry(OutOfService.RULE, new OutOfService()),
            Map.entry(Attachments.RULE, new Attachments()),
            Map.entry(Signatures.RULE, new Signatures()),
            Map.entry(VoluntaryCheckup.RULE, new VoluntaryCheckup()));

    private CheckupInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static Invariant some(String type) {
        String rule = "G-CHECKUP-" + type.toUpperCase(Locale.ROOT) + "-PROFILE";
        return ExactProfile.ofSome(rule, type, PROFILES + "JP_" + type + "_eCheckupGeneral");
    }
}
