package jp.musubi.platform.demo.samples;

import java.util.List;
import jp.musubi.standard.words.UnitIdentifier;

/** 文書の外側。What the Bundles and Compositions of all documents have in common. */
final class Documents {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/StructureDefinition/";
    private static final String COMMON = "http://jpfhir.jp/fhir/Common/CodeSystem/";

    private Documents() {}

    static Node bundle(SampleOrder order, String profile, Entries entries) {
        return new Node()
                .with("resourceType", "Bundle")
                .with("meta", Fhir.meta(order.stamp(), CLINS + profile))
                .with("identifier", Fhir.identifier(UnitIdentifier.SYSTEM, order.bundleIdentifier()))
                .with("type", "document")
                .with("timestamp", order.stamp())
                .with("entry", entries.list());
    }

    static Node version() {
        return Fhir.extension(
                "http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber",
                "valueString",
                "1.0");
    }

    /** A concept of one of the code systems that all documents share. */
    static Node coded(String system, String code, String display) {
        return Fhir.concept(List.of(Fhir.coding(COMMON + system, code, display)), null);
    }
}
