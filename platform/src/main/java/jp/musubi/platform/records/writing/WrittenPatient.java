package jp.musubi.platform.records.writing;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.words.MemberNumber;

/**
 * 書かれた患者。As typed from the facility's own chart.
 *
 * @param chart the facility's own number of the patient, or empty
 * @param sex FHIR code: male, female, other, unknown
 */
public record WrittenPatient(
        MemberNumber member, String chart, Named kanji, Named kana, String sex, LocalDate birth, String address) {

    /** 氏名の書き方の一つ。 */
    public record Named(String family, String given) {

        public String text() {
            return (family + " " + given).strip();
        }
    }

    Node resource(Author author) {
        String charts = "urn:oid:1.2.392.100495.20.3.51.1" + author.facility().code();
        Node insured = Fhir.identifier(member.system(), member.value());
        return Fhir.resource("Patient", "patient", author.meta("JP_Patient_eCS"))
                .with(
                        "identifier",
                        chart.isEmpty() ? List.of(insured) : List.of(Fhir.identifier(charts, chart), insured))
                .with(
                        "name",
                        List.of(
                                Fhir.name("IDE", kanji.family(), kanji.given()),
                                Fhir.name("SYL", kana.family(), kana.given())))
                .with("gender", sex)
                .with("birthDate", birth.toString())
                .with("address", List.of(new Node().with("text", address).with("country", "JP")));
    }

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
        return "書かれた患者";
    }
}
