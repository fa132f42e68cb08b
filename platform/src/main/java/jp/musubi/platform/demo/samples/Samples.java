package jp.musubi.platform.demo.samples;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.demo.samples.Catalogue.Clinical;
import jp.musubi.standard.words.UnitIdentifier;

/** 見本の作り手。 */
public final class Samples {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/";
    private static final String ORDERS = "http://musubi.example/fhir/StructureDefinition/Bundle_MedicationOrders";
    private static final String PATIENT = "patient";

    private final Catalogue catalogue = new Catalogue();

    /** A Bundle ready to be written as JSON: maps, lists, texts and numbers. The same order gives the same Bundle. */
    public Map<String, Object> make(SampleOrder order) {
        Clinical clinical = catalogue.of(order.patient().name());
        return switch (order.kind()) {
            case CONDITION -> collection(order, "Condition", conditions(order, clinical));
            case ALLERGY -> collection(order, "AllergyIntolerance", allergies(order, clinical));
            case LAB -> collection(order, "Observation", labs(order, clinical));
            case INFECTION -> collection(order, "Observation", infections(order, clinical));
            case PATIENT_ONLY -> collection(order, "Condition", withPatient(order));
            case REFERRAL, REFERRAL_WITH_DISCHARGE -> new ReferralLetter(order, clinical, catalogue.labs()).bundle();
            case CHECKUP, CHECKUP_EMPLOYER -> new CheckupReport(order, catalogue.checkups()).bundle();
            case PATIENT_SUMMARY -> new PatientSummary(order, clinical).bundle();
            case MEDICATION_ORDERS -> prescription(order, clinical);
        };
    }

    private Entries conditions(SampleOrder order, Clinical clinical) {
        Entries entries = withPatient(order);
        for (int i = 0; i < clinical.diseases().size(); i++) {
            entries.add(
                    "condition-" + i,
                    ConditionPart.of(order, clinical.diseases().get(i), i, entries.url(PATIENT)));
        }
        return entries;
    }

    private Entries allergies(SampleOrder order, Clinical clinical) {
        Entries entries = withPatient(order);
        for (int i = 0; i < clinical.allergens().size(); i++) {
            entries.add(
                    "allergy-" + i, AllergyPart.of(order, clinical.allergens().get(i), i, entries.url(PATIENT)));
        }
        return entries;
    }

    private Entries labs(SampleOrder order, Clinical clinical) {
        Entries entries = withPatient(order);
        ObservationPart observations = new ObservationPart(order, clinical, entries.url(PATIENT));
        catalogue.labs().forEach(lab -> entries.add(lab.local(), observations.of(lab)));
        return entries;
    }

    private Entries infections(SampleOrder order, Clinical clinical) {
        Entries entries = withPatient(order);
        ObservationPart observations = new ObservationPart(order, clinical, entries.url(PATIENT));
        catalogue.infections().forEach(item -> entries.add(item.local(), observations.of(item)));
        return entries;
    }

    /** Of the facility that the order names; 電子処方箋管理サービス is who sends it. The order's id is the 処方箋ID. */
    private static Node prescription(SampleOrder order, Clinical clinical) {
        Node id = Fhir.identifier(MedicationPart.PRESCRIPTION_ID, order.id());
        Entries entries = withPatient(order);
        entries.add("medication-0", MedicationPart.of(order, clinical.drug(), entries.url(PATIENT), id));
        return new Node()
                .with("resourceType", "Bundle")
                .with("meta", Fhir.meta(order.stamp(), ORDERS))
                .with("identifier", id)
                .with("type", "collection")
                .with("timestamp", order.stamp())
                .with("entry", entries.list());
    }

    private static Entries withPatient(SampleOrder order) {
        Entries entries = new Entries(order);
        entries.add(PATIENT, PatientPart.of(order));
        return entries;
    }

    private static Node collection(SampleOrder order, String tag, Entries entries) {
        Node meta = Fhir.meta(order.stamp(), CLINS + "StructureDefinition/JP_Bundle_CLINS")
                .with("tag", List.of(Fhir.coding(CLINS + "CodeSystem/BundleResourceType_CS", tag, null)));
        return new Node()
                .with("resourceType", "Bundle")
                .with("meta", meta)
                .with("identifier", Fhir.identifier(UnitIdentifier.SYSTEM, order.bundleIdentifier()))
                .with("type", "collection")
                .with("timestamp", order.stamp())
                .with("entry", entries.list());
    }
}
