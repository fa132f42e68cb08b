package jp.musubi.platform.records.writing;

import java.util.List;
import jp.musubi.standard.words.UnitIdentifier;
import tools.jackson.databind.json.JsonMapper;

/** 5情報の単位。JP_Bundle_CLINS: the patient, then resources of one type (clins §2.1). */
final class UnitDocument {

    static final String CLINS = "http://jpfhir.jp/fhir/clins/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private UnitDocument() {}

    /** @param tag AllergyIntolerance, Condition or Observation */
    static WrittenDocument write(Author author, WrittenPatient patient, String tag, Clinical clinical) {
        Entries entries = new Entries(author.identifier().toString());
        entries.add("patient", patient.resource(author));
        clinical.addTo(entries, author, entries.url("patient"));
        Node meta = Fhir.meta(author.stamp(), CLINS + "StructureDefinition/JP_Bundle_CLINS")
                .with("tag", List.of(Fhir.coding(CLINS + "CodeSystem/BundleResourceType_CS", tag, null)));
        return bundle(author, "collection", meta, entries);
    }

    static WrittenDocument bundle(Author author, String type, Node meta, Entries entries) {
        Node bundle = new Node()
                .with("resourceType", "Bundle")
                .with("meta", meta)
                .with(
                        "identifier",
                        Fhir.identifier(
                                UnitIdentifier.SYSTEM, author.identifier().toString()))
                .with("type", type)
                .with("timestamp", author.stamp())
                .with("entry", entries.list());
        return new WrittenDocument(JSON.writeValueAsBytes(bundle), entries.names());
    }
}
