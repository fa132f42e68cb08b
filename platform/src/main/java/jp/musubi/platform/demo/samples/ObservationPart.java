package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Clinical;
import jp.musubi.platform.demo.samples.Catalogue.Infection;
import jp.musubi.platform.demo.samples.Catalogue.Lab;

/** 検査と感染症。The two differ in the code system of the item only (clins §1). */
final class ObservationPart {

    private static final String CODES = "http://jpfhir.jp/fhir/clins/CodeSystem/";
    private static final String LOCAL = CODES + "JP_CLINS_ObsLabResult_LocalCode_CS";
    private static final String CORE_LABO = CODES + "JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS";
    private static final String INFECTION_LABO = CODES + "JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS";
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    private final SampleOrder order;
    private final Clinical clinical;
    private final String patient;

    /** @param patient fullUrl of the Patient */
    ObservationPart(SampleOrder order, Clinical clinical, String patient) {
        this.order = order;
        this.clinical = clinical;
        this.patient = patient;
    }

    Node of(Lab lab) {
        BigDecimal value = value(lab);
        Node observation = frame(lab.local(), lab.name(), coding(CORE_LABO, lab.jlac10(), lab.display()));
        observation.put("valueQuantity", quantity(value, lab));
        observation.put("interpretation", List.of(code(INTERPRETATION, interpretation(value, lab))));
        observation.put("specimen", reference("#" + Parts.SPECIMEN, "Specimen"));
        observation.put(
                "referenceRange", List.of(object("low", quantity(lab.low(), lab), "high", quantity(lab.high(), lab))));
        observation.put("contained", contained(lab.specimen()));
        return observation;
    }

    Node of(Infection item) {
        boolean positive = clinical.positive().contains(item.local());
        Node observation = frame(item.local(), item.name(), coding(INFECTION_LABO, item.jlac10(), item.display()));
        observation.put("valueCodeableConcept", object("text", positive ? "陽性" : "陰性"));
        observation.put("interpretation", List.of(code(INTERPRETATION, positive ? "POS" : "NEG")));
        observation.put("specimen", reference("#" + Parts.SPECIMEN, "Specimen"));
        observation.put("contained", contained("SER"));
        return observation;
    }

    private Node frame(String local, String name, Node coding) {
        return new Node()
                .with("resourceType", "Observation")
                .with("id", "observation-" + local)
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS"))
                .with("extension", List.of(Parts.institution(order), Parts.department()))
                .with("identifier", List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-" + local)))
                .with("status", "final")
                .with(
                        "category",
                        List.of(code(
                                "http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS", "laboratory")))
                .with("code", concept(List.of(coding(LOCAL, local, name), coding), name))
                .with("subject", reference(patient))
                .with("encounter", reference("#" + Parts.ENCOUNTER))
                .with("effectiveDateTime", SampleOrder.instant(order.at().minusHours(2)))
                .with("issued", order.stamp())
                .with("performer", List.of(reference("#" + Parts.DOCTOR)));
    }

    private List<Node> contained(String specimen) {
        return List.of(Parts.encounter(order), Parts.specimen(specimen), Parts.doctor(order));
    }

    /** The persona's own value where one is named, else one inside the reference range. */
    private BigDecimal value(Lab lab) {
        BigDecimal own = clinical.abnormal().get(lab.display());
        if (own != null) {
            return own;
        }
        BigDecimal share = BigDecimal.valueOf(20 + Chance.of(order.patient().name(), lab.local(), 61), 2);
        return lab.low()
                .add(lab.high().subtract(lab.low()).multiply(share))
                .setScale(lab.decimals(), RoundingMode.HALF_UP);
    }

    private static String interpretation(BigDecimal value, Lab lab) {
        if (value.compareTo(lab.low()) < 0) {
            return "L";
        }
        return value.compareTo(lab.high()) > 0 ? "H" : "N";
    }

    private static Node quantity(BigDecimal value, Lab lab) {
        return new Node()
                .with("value", value)
                .with("unit", lab.unit())
                .with("system", "http://unitsofmeasure.org")
                .with("code", lab.ucum());
    }
}
