package jp.musubi.platform.records.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import org.jspecify.annotations.Nullable;

/**
 * 書かれた検査。An amount where the item has a unit, else words.
 *
 * @param amount result in the item's unit, or null
 * @param words result in words, or empty
 * @param low lower end of the reference range, or null
 * @param high upper end of the reference range, or null
 */
public record WrittenTest(
        LabTest item,
        @Nullable BigDecimal amount,
        String words,
        LocalDate day,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    private static final String CODES = "http://jpfhir.jp/fhir/clins/CodeSystem/";
    private static final String SPECIMEN = "specimen";

    /** As on paper. */
    public String result() {
        return amount == null ? words : amount.toPlainString() + " " + item.unit();
    }

    Node resource(Author author, int place, String patient) {
        String name = "observation-" + (place + 1);
        return Fhir.resource("Observation", name, author.meta("JP_Observation_LabResult_eCS"))
                .with("contained", List.of(author.encounter(), specimen(), author.writer()))
                .with("extension", author.extensions())
                .with("identifier", List.of(author.identifierOf(name)))
                .with("status", "final")
                .with(
                        "category",
                        List.of(Fhir.code(
                                "http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS", "laboratory")))
                .with("code", code())
                .with("subject", Fhir.reference(patient))
                .with("encounter", Author.toEncounter())
                .with("effectiveDateTime", day.toString())
                .with("issued", author.stamp())
                .with("performer", List.of(Author.toWriter()))
                .with("valueQuantity", amount == null ? null : quantity(amount))
                .with("valueCodeableConcept", amount == null ? new Node().with("text", words) : null)
                .with("interpretation", interpretation())
                .with("specimen", Fhir.reference("#" + SPECIMEN, "Specimen"))
                .with("referenceRange", range());
    }

    private Node code() {
        String list = item.infection() ? "InfectionLabo" : "CoreLabo";
        Node local = Fhir.coding(CODES + "JP_CLINS_ObsLabResult_LocalCode_CS", item.code(), item.name());
        Node standard =
                Fhir.coding(CODES + "JLAC10/JP_CLINS_ObsLabResult_" + list + "_CS", item.code(), item.display());
        return Fhir.concept(List.of(local, standard), item.name());
    }

    private Node specimen() {
        Node coding = Fhir.coding(
                "http://jpfhir.jp/fhir/core/CodeSystem/JP_ObservationSampleMaterialCode_CS",
                item.material(),
                item.materialName());
        return Fhir.resource("Specimen", SPECIMEN, new Node().with("profile", List.of(Fhir.CORE + "JP_Specimen")))
                .with("type", Fhir.concept(List.of(coding), item.materialName()));
    }

    private Node quantity(BigDecimal value) {
        return new Node()
                .with("value", value)
                .with("unit", item.unit())
                .with("system", "http://unitsofmeasure.org")
                .with("code", item.ucum());
    }

    private List<Node> interpretation() {
        if (amount == null || low == null && high == null) {
            return List.of();
        }
        String code =
                low != null && amount.compareTo(low) < 0 ? "L" : high != null && amount.compareTo(high) > 0 ? "H" : "N";
        return List.of(Fhir.code(Fhir.HL7 + "v3-ObservationInterpretation", code));
    }

    private List<Node> range() {
        if (amount == null || low == null && high == null) {
            return List.of();
        }
        return List.of(new Node()
                .with("low", low == null ? null : quantity(low))
                .with("high", high == null ? null : quantity(high)));
    }

    /** Says nothing of what it is. */
    @Override
    public String toString() {
        return "書かれた検査";
    }
}
