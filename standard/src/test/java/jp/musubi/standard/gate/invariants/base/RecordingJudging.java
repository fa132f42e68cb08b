package jp.musubi.standard.gate.invariants.base;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Keeps the ids that are reported; knows one resource and what it contains. */
final class RecordingJudging implements Judging {

    private final JsonObject resource;
    private final List<String> rules = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();

    RecordingJudging(JsonObject resource) {
        this.resource = resource;
    }

    List<String> rules() {
        return rules;
    }

    /** Of each report, in order. */
    List<List<String>> words() {
        return words;
    }

    @Override
    public void report(String rule, JsonValue place, String... said) {
        rules.add(rule);
        words.add(List.of(said));
    }

    @Override
    public void reportMissing(String rule, JsonObject place, String element, String... said) {
        report(rule, place, said);
    }

    @Override
    public JsonObject resource() {
        return resource;
    }

    @Override
    public JsonObject container() {
        return resource;
    }

    @Override
    public @Nullable JsonObject resolve(String reference) {
        for (JsonObject contained : resource.listObjects("contained")) {
            if (reference.equals("#" + contained.findText("id"))) {
                return contained;
            }
        }
        return null;
    }

    @Override
    public CodeLists lists() {
        throw new UnsupportedOperationException("No invariant of R4 asks for a list");
    }

    @Override
    public Guide guide() {
        throw new UnsupportedOperationException("No invariant of R4 asks for a guide");
    }
}
