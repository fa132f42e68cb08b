package jp.musubi.standard.gate.invariants.others;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.examples.Editor;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.others.RecordingJudging.Report;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;

/** One of the sample documents of the other kinds, with some changes. */
record EditedExample(byte[] bytes) {

    /** Name of each sample document and the profile of its Bundle. */
    static final Map<String, String> NAMES = Map.of(
            "checkup-specific",
            CheckupInvariants.SERVICE_BUNDLE,
            "checkup-employer",
            CheckupInvariants.SERVICE_BUNDLE,
            "municipal",
            "http://jpfhir.jp/fhir/eMunicipalCheckup/StructureDefinition/JP_Bundle_eMunicipalCheckup",
            "prescription",
            "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData");

    static EditedExample of(String name) {
        try (InputStream file =
                EditedExample.class.getResourceAsStream("/jp/musubi/standard/gate/examples/" + name + ".json")) {
            return new EditedExample(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the change that a row of a table writes in the columns op, path and value. */
    EditedExample with(Row row) {
        Edit.Op op = Edit.Op.valueOf(row.get("op").toUpperCase(Locale.ROOT));
        return new EditedExample(Editor.apply(bytes, new Edit(op, EditPath.of(row.get("path")), row.get("value"))));
    }

    JsonDocument document() {
        return (JsonDocument) JsonDocument.parse(bytes, JsonLimits.SUBMISSION);
    }

    /** The n-th entry's resource, alone. */
    EditedExample resource(int entry) {
        JsonDocument document = document();
        JsonObject root = (JsonObject) document.root();
        JsonObject resource = root.listObjects("entry").get(entry).findObject("resource");
        return new EditedExample(document.bytesOf(resource));
    }

    /** What an invariant says of all places of that type: the Bundle itself, or resources of its entries. */
    List<Report> judge(Invariant invariant, String type) {
        return judge(invariant, type, (JsonObject) document().root());
    }

    static List<Report> judge(Invariant invariant, String type, JsonObject root) {
        List<JsonObject> places = new ArrayList<>();
        if (type.equals("Bundle")) {
            places.add(root);
        } else {
            places.addAll(Documents.list(root, type));
        }
        List<Report> reports = new ArrayList<>();
        for (JsonObject place : places) {
            RecordingJudging judging = new RecordingJudging(place);
            invariant.judge(place, judging);
            reports.addAll(judging.list());
        }
        return reports;
    }
}
