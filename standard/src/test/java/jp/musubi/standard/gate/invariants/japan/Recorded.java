package jp.musubi.standard.gate.invariants.japan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 記録する審査。Keeps what an invariant reports on one object, which is the whole document. */
final class Recorded implements Judging {

    private final JsonObject root;
    private final List<String> rules = new ArrayList<>();

    private Recorded(JsonObject root) {
        this.root = root;
    }

    /** The rules that the invariant reports on that JSON object, in order. */
    static List<String> rulesOf(Invariant invariant, String json) {
        JsonReading reading = JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION);
        if (!(reading instanceof JsonDocument document) || !(document.root() instanceof JsonObject object)) {
            throw new IllegalArgumentException("Not a JSON object: " + json);
        }
        Recorded recorded = new Recorded(object);
        invariant.judge(object, recorded);
        return List.copyOf(recorded.rules);
    }

    @Override
    public void report(String rule, JsonValue place, String... words) {
        if (place.start() < root.start() || place.end() > root.end()) {
            throw new IllegalArgumentException("Place outside the document");
        }
        rules.add(rule);
    }

    @Override
    public void reportMissing(String rule, JsonObject place, String element, String... words) {
        report(rule, place, words);
    }

    @Override
    public JsonObject resource() {
        return root;
    }

    @Override
    public JsonObject container() {
        return root;
    }

    @Override
    public @Nullable JsonObject resolve(String reference) {
        for (JsonObject entry : root.listObjects("entry")) {
            if (entry.is("fullUrl", reference)) {
                return entry.findObject("resource");
            }
        }
        return null;
    }

    @Override
    public CodeLists lists() {
        throw new UnsupportedOperationException("no Japanese invariant asks a code list");
    }

    @Override
    public Guide guide() {
        throw new UnsupportedOperationException("guides are told in japan.tsv");
    }
}
