package jp.musubi.platform.records.writing;

import java.math.BigDecimal;
import java.util.List;
import jp.musubi.standard.masters.MasterEntry.Drug;
import org.jspecify.annotations.Nullable;

/**
 * 書かれた処方。
 *
 * @param coded of the master, or null for one in words only
 * @param words name as the facility would write it
 * @param usage 用法 in words
 */
public record WrittenDrug(@Nullable Drug coded, String words, String usage, Amount amount) {

    /**
     * 量。
     *
     * @param dose of one time, in the unit
     * @param times a day
     * @param days how many days
     */
    public record Amount(BigDecimal dose, DrugUnit unit, int times, int days) {

        BigDecimal daily() {
            return dose.multiply(BigDecimal.valueOf(times));
        }

        BigDecimal total() {
            return daily().multiply(BigDecimal.valueOf(days));
        }
    }

    private static final String YJ = "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code";

    /** As on paper. */
    public String text() {
        return words + "　1回" + amount.dose().toPlainString() + amount.unit().name() + "　" + usage + "　" + amount.days()
                + "日分";
    }

    Node resource(Author author, int place, String patient) {
        String name = "medication-" + (place + 1);
        return Fhir.resource("MedicationRequest", name, author.meta("JP_MedicationRequest_eCS"))
                .with("contained", List.of(author.encounter(), author.writer()))
                .with("extension", author.extensions())
                .with(
                        "identifier",
                        List.of(
                                Fhir.identifier(
                                        Fhir.MHLW + "IdSystem/Medication-RPGroupNumber", String.valueOf(place + 1)),
                                Fhir.identifier(Fhir.MHLW + "IdSystem/MedicationAdministrationIndex", "1"),
                                author.identifierOf(name)))
                .with("status", "completed")
                .with("intent", "order")
                .with("medicationCodeableConcept", Fhir.concept(List.of(coding()), words))
                .with("subject", Fhir.reference(patient))
                .with("encounter", Author.toEncounter())
                .with("authoredOn", author.stamp())
                .with("requester", Author.toWriter())
                .with("dosageInstruction", List.of(dosage(author)))
                .with(
                        "dispenseRequest",
                        new Node()
                                .with("quantity", quantity(amount.total()))
                                .with("expectedSupplyDuration", days(amount.days())));
    }

    private Node coding() {
        if (coded != null && coded.yj() != null) {
            return Fhir.coding(YJ, coded.yj(), coded.name());
        }
        if (coded != null && coded.generic() != null) {
            String name = coded.genericName() == null ? coded.name() : coded.genericName();
            return Fhir.coding(Fhir.MHLW + "CodeSystem/MedicationGeneralOrderCode", coded.generic(), name);
        }
        return Fhir.coding("http://jpfhir.jp/fhir/eCS/CodeSystem/MedicationCodeNocoded_CS", "NOCODED", "標準コードなし");
    }

    private Node dosage(Author author) {
        Node start = new Node().with("start", author.today().toString());
        Node uncoded = Fhir.coding(
                "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_MedicationUsage_Uncoded_CS",
                "0X0XXXXXXXXX0000",
                "ダミー用法コード");
        Node type = Fhir.concept(
                List.of(Fhir.coding(Fhir.MHLW + "CodeSystem/MedicationIngredientStrengthType", "1", "製剤量")), null);
        return new Node()
                .with(
                        "extension",
                        List.of(Fhir.extension(
                                "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
                                "valuePeriod",
                                start)))
                .with("text", usage)
                .with(
                        "timing",
                        new Node()
                                .with("repeat", new Node().with("boundsDuration", days(amount.days())))
                                .with("code", Fhir.concept(List.of(uncoded), usage)))
                .with(
                        "doseAndRate",
                        List.of(new Node()
                                .with("type", type)
                                .with("doseQuantity", quantity(amount.dose()))
                                .with(
                                        "rateRatio",
                                        new Node()
                                                .with("numerator", quantity(amount.daily()))
                                                .with("denominator", days(1)))));
    }

    private Node quantity(BigDecimal value) {
        return new Node()
                .with("value", value)
                .with("unit", amount.unit().name())
                .with("system", Fhir.MHLW + "CodeSystem/MedicationUnitMERIT9Code")
                .with("code", amount.unit().code());
    }

    private static Node days(int number) {
        return new Node()
                .with("value", number)
                .with("unit", "日")
                .with("system", "http://unitsofmeasure.org")
                .with("code", "d");
    }

    /** Says nothing of what it is. */
    @Override
    public String toString() {
        return "書かれた処方";
    }
}
