package jp.musubi.standard.gate.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 種。All shipped examples, whole and in small: with one entry beside the first, and each resource alone. */
final class Seeds {

    private static final int LONGEST_WORD = 200;

    private final List<byte[]> documents = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> values = new TreeSet<>();

    Seeds() {
        for (String example : Examples.standard().list()) {
            byte[] compact = Bytes.compact(Examples.standard().get(example));
            documents.add(compact);
            JsonDocument document = parsed(compact);
            collect(document, document.root());
            cut(document, (JsonObject) document.root());
        }
    }

    /** Those that have at most so many bytes. */
    List<byte[]> upTo(int length) {
        return documents.stream().filter(each -> each.length <= length).toList();
    }

    /** Member names that occur. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** JSON of short values that occur. */
    List<String> values() {
        return List.copyOf(values);
    }

    private void cut(JsonDocument document, JsonObject bundle) {
        JsonArray entries = (JsonArray) bundle.find("entry");
        byte[] all = document.bytesOf(bundle);
        byte[] first = document.bytesOf(entries.elements().get(0));
        for (JsonValue entry : entries.elements()) {
            JsonObject resource = ((JsonObject) entry).findObject("resource");
            documents.add(document.bytesOf(resource));
            resource.list("contained").forEach(each -> documents.add(document.bytesOf(each)));
            byte[] two = Bytes.joined("[".getBytes(), first, ",".getBytes(), document.bytesOf(entry), "]".getBytes());
            documents.add(Bytes.spliced(all, entries.start(), entries.end(), two));
            if (resource.is("resourceType", "Bundle")) {
                cut(parsed(document.bytesOf(resource)), (JsonObject)
                        parsed(document.bytesOf(resource)).root());
            }
        }
    }

    private void collect(JsonDocument document, JsonValue value) {
        if (value instanceof JsonObject object) {
            for (JsonObject.Member member : object.members()) {
                names.add(member.name());
                collect(document, member.value());
            }
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(each -> collect(document, each));
        } else if (isWord(value)) {
            values.add(new String(document.bytesOf(value), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static boolean isWord(JsonValue value) {
        boolean scalar = value instanceof JsonText || value instanceof JsonNumber || value instanceof JsonLiteral;
        return scalar && value.end() - value.start() <= LONGEST_WORD;
    }

    private static JsonDocument parsed(byte[] body) {
        return (JsonDocument) JsonDocument.parse(body, JsonLimits.SUBMISSION);
    }
}
