package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Allergen;

/** アレルギー等。 */
final class AllergyPart {

    private AllergyPart() {}

    /** @param index from 0 */
    static Node of(SampleOrder order, Allergen allergen, int index, String patient) {
        String since = order.today()
                .minusDays(400 + Chance.of(order.patient().name(), allergen.code(), 2000))
                .toString();
        return new Node()
                .with("resourceType", "AllergyIntolerance")
                .with("id", "allergy-" + (index + 1))
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS"))
                .with("contained", List.of(Parts.encounter(order), Parts.doctor(order)))
                .with("extension", List.of(Parts.institution(order), Parts.department()))
                .with(
                        "identifier",
                        List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-allergy-" + (index + 1))))
                .with(
                        "clinicalStatus",
                        code("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active"))
                .with(
                        "verificationStatus",
                        code("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", "confirmed"))
                .with("type", "allergy")
                .with("category", List.of(allergen.category()))
                .with("criticality", allergen.severe() ? "high" : "low")
                .with(
                        "code",
                        concept(List.of(coding(allergen.system(), allergen.code(), allergen.name())), allergen.text()))
                .with("patient", reference(patient))
                .with("encounter", reference("#" + Parts.ENCOUNTER))
                .with("onsetDateTime", since)
                .with("recordedDate", order.today().toString())
                .with("recorder", reference("#" + Parts.DOCTOR))
                .with("reaction", List.of(object("manifestation", List.of(object("text", allergen.reaction())))));
    }
}
