package jp.musubi.platform.records.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.records.letters.LetterContent.Attachment;
import jp.musubi.platform.records.letters.LetterContent.Document;
import jp.musubi.platform.records.letters.LetterContent.Part;
import jp.musubi.platform.records.letters.LetterContent.Patient;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 文書を読む。Of each document Bundle its sections in their order; what has another form than expected is left out. */
final class ContentReader {

    private static final Set<String> MEMBERS = Set.of(MemberNumber.INSURANCE, MemberNumber.PUBLIC_PAYER);

    private final List<Document> documents = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable Patient patient;

    private ContentReader() {}

    static LetterContent read(byte[] letter) {
        ContentReader reader = new ContentReader();
        if (JsonDocument.parse(letter, JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonObject bundle) {
            reader.readBundle(bundle);
        }
        return new LetterContent(reader.documents, reader.patient, reader.attachments);
    }

    private void readBundle(JsonObject bundle) {
        Map<String, JsonObject> resources = new LinkedHashMap<>();
        List<JsonObject> inside = new ArrayList<>();
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonObject resource = entry.findObject("resource");
            String url = entry.findText("fullUrl");
            if (resource != null && url != null) {
                resources.put(url, resource);
            }
            if (resource != null) {
                take(resource, inside);
            }
        }
        resources.values().stream()
                .filter(each -> each.is("resourceType", "Composition"))
                .forEach(each -> documents.add(documentOf(each, resources)));
        inside.forEach(this::readBundle);
    }

    private void take(JsonObject resource, List<JsonObject> inside) {
        String type = String.valueOf(resource.findText("resourceType"));
        switch (type) {
            case "Bundle" -> inside.add(resource);
            case "DocumentReference" -> attachments.addAll(AttachmentReader.read(resource));
            case "Patient" -> patient = patient == null ? patientOf(resource) : patient;
            default -> {}
        }
    }

    private static Document documentOf(JsonObject composition, Map<String, JsonObject> resources) {
        List<Part> parts = new ArrayList<>();
        addParts(composition, 0, resources, parts);
        String title = composition.findText("title");
        return new Document(title == null ? "" : title, composition.findText("date"), List.copyOf(parts));
    }

    private static void addParts(JsonObject holder, int depth, Map<String, JsonObject> resources, List<Part> parts) {
        for (JsonObject section : holder.listObjects("section")) {
            String title = section.findText("title");
            JsonObject text = section.findObject("text");
            parts.add(new Part(
                    depth,
                    title == null ? "" : title,
                    Narrative.lines(text == null ? null : text.findText("div")),
                    EntryReader.entriesOf(section, resources)));
            addParts(section, depth + 1, resources, parts);
        }
    }

    private static Patient patientOf(JsonObject patient) {
        String member = patient.listObjects("identifier").stream()
                .filter(each -> MEMBERS.contains(String.valueOf(each.findText("system"))))
                .map(each -> each.findText("value"))
                .findFirst()
                .orElse(null);
        JsonObject name = patient.listObjects("name").stream().findFirst().orElse(null);
        String birth = patient.findText("birthDate");
        return new Patient(
                member,
                name == null ? "" : textOf(name, "family"),
                name == null ? "" : EntryReader.givenOf(name),
                birth == null ? "" : birth);
    }

    private static String textOf(JsonObject object, String name) {
        String text = object.findText(name);
        return text == null ? "" : text;
    }
}
