package jp.musubi.platform.records.writing;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.masters.MasterEntry.Allergen;
import jp.musubi.standard.masters.MasterEntry.Drug;
import org.jspecify.annotations.Nullable;

/**
 * 書かれたアレルギー・薬剤禁忌。
 *
 * @param substance what it is of
 * @param words as the facility would write it
 * @param contraindicated 薬剤禁忌: FHIR type intolerance, else allergy
 * @param severe FHIR criticality high
 * @param reaction what happened, or empty
 */
public record WrittenAllergy(
        Substance substance,
        String words,
        boolean contraindicated,
        boolean severe,
        String reaction,
        @Nullable LocalDate since) {

    private static final String CODES = "http://jpfhir.jp/fhir/core/CodeSystem/";
    private static final String FOOD = CODES + "JP_JfagyFoodAllergen_CS";
    private static final String OTHER = CODES + "JP_JfagyNonFoodNonMedicationAllergen_CS";
    private static final String BY_YJ = CODES + "YCM/JP_JfagyMedicationAllergen_CS";
    private static final String BY_GENERIC = CODES + "GCM/JP_JfagyMedicationAllergen_CS";

    /** 何に対するものか。Category, code system and code of clins §5.3. */
    public record Substance(String category, String system, String code, String display) {

        public static Substance of(Allergen allergen) {
            boolean food = allergen.food();
            return new Substance(food ? "food" : "environment", food ? FOOD : OTHER, allergen.code(), allergen.name());
        }

        /** By YJ where the master tells it, else by the generic name's code, else uncoded. */
        public static Substance of(Drug drug) {
            String yj = drug.yj();
            if (yj != null) {
                return new Substance("medication", BY_YJ, "YCM" + yj, drug.name());
            }
            return drug.generic() == null
                    ? uncoded("medication", drug.name())
                    : new Substance("medication", BY_GENERIC, "GCM" + drug.generic(), drug.name());
        }

        /** @param category medication, food or environment */
        public static Substance uncoded(String category, String words) {
            return switch (category) {
                case "medication" -> new Substance(category, BY_YJ, "D9M000000000", words);
                case "food" -> new Substance(category, FOOD, "D9F000000000", words);
                default -> new Substance("environment", OTHER, "D9N000000000", words);
            };
        }
    }

    Node resource(Author author, int place, String patient) {
        String name = "allergy-" + (place + 1);
        Node manifestation = new Node().with("manifestation", List.of(new Node().with("text", reaction)));
        return Fhir.resource("AllergyIntolerance", name, author.meta("JP_AllergyIntolerance_eCS"))
                .with("contained", List.of(author.encounter(), author.writer()))
                .with("extension", author.extensions())
                .with("identifier", List.of(author.identifierOf(name)))
                .with("clinicalStatus", Fhir.code(Fhir.HL7 + "allergyintolerance-clinical", "active"))
                .with("verificationStatus", Fhir.code(Fhir.HL7 + "allergyintolerance-verification", "confirmed"))
                .with("type", contraindicated ? "intolerance" : "allergy")
                .with("category", List.of(substance.category()))
                .with("criticality", severe ? "high" : "low")
                .with(
                        "code",
                        Fhir.concept(
                                List.of(Fhir.coding(substance.system(), substance.code(), substance.display())), words))
                .with("patient", Fhir.reference(patient))
                .with("encounter", Author.toEncounter())
                .with("onsetDateTime", since == null ? null : since.toString())
                .with("recordedDate", author.today().toString())
                .with("recorder", Author.toWriter())
                .with("reaction", reaction.isEmpty() ? List.of() : List.of(manifestation));
    }

    /** Says nothing of what it is. */
    @Override
    public String toString() {
        return "書かれたアレルギー";
    }
}
