package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Checkup;

/** 健診の項目。 */
final class CheckupItems {

    private final SampleOrder order;
    private final String patient;

    CheckupItems(SampleOrder order, String patient) {
        this.order = order;
        this.patient = patient;
    }

    /** The day of the checkup: a week before it is reported. */
    static String day(SampleOrder order) {
        return order.today().minusDays(7).toString();
    }

    Node of(Checkup item) {
        Node observation = new Node()
                .with("resourceType", "Observation")
                .with("id", "item-" + item.code())
                .with("meta", Fhir.meta(order.stamp(), CheckupReport.PROFILE + "JP_Observation_eCheckupGeneral"))
                .with("identifier", List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-" + item.code())))
                .with("status", "final")
                .with(
                        "category",
                        List.of(code(
                                "http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS",
                                item.category())))
                .with("code", concept(List.of(coding("urn:oid:1.2.392.200119.6.1005", item.code(), item.name())), null))
                .with("subject", reference(patient))
                .with("effectiveDateTime", day(order));
        return item.isMeasured() ? measured(item, observation) : answered(item, observation);
    }

    private Node measured(Checkup item, Node observation) {
        Node quantity = new Node()
                .with("value", value(item))
                .with("unit", item.unit())
                .with("system", "http://unitsofmeasure.org")
                .with("code", item.ucum());
        observation.with("valueQuantity", quantity);
        return item.category().equals("laboratory")
                ? observation.with("specimen", Fhir.object("display", "血液"))
                : observation;
    }

    private static Node answered(Checkup item, Node observation) {
        return observation.with(
                "valueCodeableConcept", concept(List.of(coding(item.ucum(), item.low(), item.high())), null));
    }

    /** Where between low and high: most of it the person's own, the rest another each year. */
    private int percent(Checkup item) {
        String name = order.patient().name();
        return Chance.of(name, item.code(), 101 - item.varies())
                + Chance.of(name, item.code() + "/" + order.today().getYear(), item.varies() + 1);
    }

    private BigDecimal value(Checkup item) {
        BigDecimal low = new BigDecimal(item.low());
        BigDecimal high = new BigDecimal(item.high());
        BigDecimal share = BigDecimal.valueOf(percent(item), 2);
        return low.add(high.subtract(low).multiply(share)).setScale(low.scale(), RoundingMode.HALF_UP);
    }
}
