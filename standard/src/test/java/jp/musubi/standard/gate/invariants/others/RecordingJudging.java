package jp.musubi.standard.gate.invariants.others;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Keeps what an invariant reports. The rules here ask neither code lists nor references. */
final class RecordingJudging implements Judging {

    /** @param missing name of the element that the place lacks; empty when the place itself is meant */
    record Report(String rule, JsonValue place, String missing, List<String> words) {}

    private final JsonObject resource;
    private final List<Report> reports = new ArrayList<>();

    RecordingJudging(JsonObject resource) {
        this.resource = resource;
    }

    List<Report> list() {
        return reports;
    }

    @Override
    public void report(String rule, JsonValue place, String... words) {
        reports.add(new Report(rule, place, "", List.of(words)));
    }

    @Override
    public void reportMissing(String rule, JsonObject place, String element, String... words) {
        reports.add(new Report(rule, place, element, List.of(words)));
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
        throw new UnsupportedOperationException();
    }

    @Override
    public CodeLists lists() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Guide guide() {
        return new Guide("1.5.2");
    }
}
