package jp.musubi.standard.gate.invariants.japan;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.words.MemberNumber;

/** 日本の不変条件の一覧。Those named in japan.tsv, by the id of their rule. */
public final class JapanInvariants {

    private static final Map<String, Invariant> BY_ID = made();

    private JapanInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static Map<String, Invariant> made() {
        Map<String, Invariant> all = new HashMap<>();
        addPatient(all);
        addItems(all);
        addLab(all);
        addMedication(all);
        addBundles(all);
        addDocuments(all);
        addLetters(all);
        return Map.copyOf(all);
    }

    private static void addLetters(Map<String, Invariant> all) {
        all.put(LetterAttachments.KIND, new LetterAttachments(LetterAttachments.KIND, true));
        all.put(LetterAttachments.BYTES, new LetterAttachments(LetterAttachments.BYTES, false));
        all.put(SummaryPerson.RULE, new SummaryPerson());
    }

    private static void addPatient(Map<String, Invariant> all) {
        all.put("R1010", new HospitalPatientNumber());
        all.put("R1012", new OneInsuredNumber());
        all.put("R1013", new InsuredNumberForm("R1013", MemberNumber.INSURANCE));
        all.put("G-PUBLICPAYER", new InsuredNumberForm("G-PUBLICPAYER", MemberNumber.PUBLIC_PAYER));
        all.put("G-INSURER-CHECKDIGIT", new PayerCheckDigit());
        all.put("G-MEMBER-WIDTH", new MemberWidth());
        all.put("R1113", new NameSpaces());
        all.put("G-BIRTHDATE", new WholeBirthDate());
    }

    private static void addItems(Map<String, Invariant> all) {
        all.put("R9012", new InstitutionNumberForm());
        all.put("G-ENCOUNTER-MINIMUM", new ContainedEncounter());
        all.put("G-FLAG", new Flags("G-FLAG"));
        all.put("R70010", new Flags("R70010"));
        all.put("R6031", new LongTermFlag("R6031"));
        all.put("G-LTS-INFECTION", new LongTermFlag("G-LTS-INFECTION"));
        all.put("G-CONDITION-UNCODED", new UncodedDiagnosis());
        all.put("G-CONDITION-STATUS", ConditionStatus.ofAny());
        all.put("G-CONDITION-ABATED", ConditionStatus.ofAbated());
        all.put("G-ALLERGEN-PREFIX", new AllergenCode());
    }

    private static void addLab(Map<String, Invariant> all) {
        all.put("R6021", new LocalLabCode("R6021"));
        all.put("G-LAB-LOCAL-CODE", new LocalLabCode("G-LAB-LOCAL-CODE"));
        all.put("G-LAB-LOCAL-CHARACTERS", LocalLabWriting.ofCode());
        all.put("G-LAB-LOCAL-NAME", LocalLabWriting.ofName());
        all.put("G-LAB-TEXT", new LabText());
        all.put("G-LAB-STANDARD-CODE", new StandardLabCode());
        all.put("G-LAB-VALUE", new LabValue());
        all.put("G-LAB-RANGE-UNIT", new LabRangeUnit());
        all.put("G-LAB-UNIT-MASTER", new LabUnit());
        all.put("G-LAB-STATUS", new LabStatus());
        all.put("G-TEXT-CHARACTERS", new LabNameCharacters());
    }

    private static void addMedication(Map<String, Invariant> all) {
        all.put("R3010", new DrugCode());
        all.put("R3011", new YjCode());
        all.put("R5020", new UsageCode());
        all.put("R5021", new DummyUsage());
    }

    private static void addBundles(Map<String, Invariant> all) {
        all.put("R9016C", ItemNeed.element("R9016C", "Condition", "encounter"));
        all.put("R9016O", ItemNeed.element("R9016O", "Observation", "encounter"));
        all.put("R9017O", ItemNeed.element("R9017O", "Observation", "performer"));
        all.put("R9019O", ItemNeed.performerInside("R9019O"));
        all.put("R9020O", ItemNeed.institutionNumber("R9020O"));
        all.put("G-CONTAINED-REFERENCE", new ContainedReferences());
        all.put("G-PCS-ORDER", new SummaryOrder());
    }

    private static void addDocuments(Map<String, Invariant> all) {
        all.put("G-SECTION-BOTH", new BothSections());
        all.put("G-LETTER-STRUCTURE", new StructuredPart("G-LETTER-STRUCTURE"));
        all.put("G-SUMMARY-STRUCTURE", new StructuredPart("G-SUMMARY-STRUCTURE"));
        all.put("G-SECTION-CODE", new SectionCodes());
        all.put("G-PCS-AUTHOR", new SummaryAuthors());
    }
}
