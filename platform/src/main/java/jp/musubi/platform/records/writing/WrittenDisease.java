package jp.musubi.platform.records.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.masters.MasterEntry.Disease;
import org.jspecify.annotations.Nullable;

/**
 * 書かれた傷病名。
 *
 * @param coded of the master, or null for one in words only
 * @param words as the facility would write it, without の疑い
 * @param since onset, or null
 * @param ended day of the end, or null while it lasts
 * @param suspected の疑い
 */
public record WrittenDisease(
        @Nullable Disease coded,
        String words,
        @Nullable LocalDate since,
        @Nullable LocalDate ended,
        boolean suspected) {

    private static final String NUMBER = "http://medis.or.jp/CodeSystem/master-disease-keyNumber";
    private static final String MODIFIER = "http://medis.or.jp/CodeSystem/master-disease-modKeyNumber";
    /** 修飾語管理番号 of の疑い (8002). */
    private static final String SUSPECTED = "27000001";
    /** All nines with the same number of digits (clins §5.2). */
    private static final String UNCODED = "99999999";

    /** With の疑い behind it. */
    public String text() {
        return suspected ? words + "の疑い" : words;
    }

    /** @param place from 0; the first one is 主傷病 */
    Node resource(Author author, int place, String patient) {
        String name = "condition-" + (place + 1);
        return Fhir.resource("Condition", name, author.meta("JP_Condition_eCS"))
                .with("contained", List.of(author.encounter(), author.writer()))
                .with("extension", extensions(author, place == 0))
                .with("identifier", List.of(author.identifierOf(name)))
                .with(
                        "clinicalStatus",
                        Fhir.code(Fhir.HL7 + "condition-clinical", ended == null ? "active" : "resolved"))
                .with(
                        "verificationStatus",
                        Fhir.code(Fhir.HL7 + "condition-ver-status", suspected ? "unconfirmed" : "confirmed"))
                .with("category", List.of(Fhir.code(Fhir.HL7 + "condition-category", "encounter-diagnosis")))
                .with("code", code())
                .with("subject", Fhir.reference(patient))
                .with("encounter", Author.toEncounter())
                .with("onsetDateTime", since == null ? null : since.toString())
                .with("abatementDateTime", ended == null ? null : ended.toString())
                .with("recordedDate", author.today().toString())
                .with("recorder", Author.toWriter());
    }

    private static List<Node> extensions(Author author, boolean principal) {
        List<Node> extensions = new ArrayList<>(author.extensions());
        if (principal) {
            extensions.add(Fhir.extension(
                    "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_DiagnosisType",
                    "valueCodeableConcept",
                    Fhir.code(Fhir.HL7 + "ex-diagnosistype", "principal")));
        }
        return extensions;
    }

    private Node code() {
        Node code = new Node();
        if (suspected) {
            Node modifier = Fhir.concept(List.of(Fhir.coding(MODIFIER, SUSPECTED, "の疑い")), null);
            code.with(
                    "extension",
                    List.of(Fhir.extension(
                            "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Condition_DiseasePostfixModifier",
                            "valueCodeableConcept",
                            modifier)));
        }
        return code.with("coding", codings()).with("text", text());
    }

    private List<Node> codings() {
        if (coded == null) {
            return List.of(Fhir.coding(NUMBER, UNCODED, "未コード化傷病名"));
        }
        List<Node> codings = new ArrayList<>();
        codings.add(Fhir.coding(NUMBER, coded.number(), coded.name()));
        codings.add(Fhir.coding("http://medis.or.jp/CodeSystem/master-disease-exCode", coded.exchange(), coded.name()));
        codings.add(Fhir.coding(Fhir.MHLW + "CodeSystem/masterB-disease", coded.code(), coded.name()));
        if (coded.icd10() != null) {
            codings.add(Fhir.coding(Fhir.MHLW + "CodeSystem/ICD10-2013-full", coded.icd10(), coded.name()));
        }
        return codings;
    }

    /** Says nothing of what it is. */
    @Override
    public String toString() {
        return "書かれた傷病名";
    }
}
