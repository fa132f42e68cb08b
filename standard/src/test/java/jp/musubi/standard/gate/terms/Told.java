package jp.musubi.standard.gate.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Keeps what is reported while one document is judged, and makes values of a document out of text. */
public final class Told implements Judging {

    /** One report; the place is the text that stands there, for tests only. */
    public record Report(String rule, JsonValue place, List<String> words) {}

    private final Guide guide;
    private final List<Report> reports = new ArrayList<>();

    public Told(String guide) {
        this.guide = new Guide(guide);
    }

    public static JsonValue json(String text) {
        return ((JsonDocument) JsonDocument.parse(
                        text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonLimits.SUBMISSION))
                .root();
    }

    public static JsonObject object(String text) {
        return (JsonObject) json(text);
    }

    static JsonObject coding(String system, String code, @Nullable String display) {
        String rest = display == null ? "" : ",\"display\":\"" + display + "\"";
        return object("{\"system\":\"" + system + "\",\"code\":\"" + code + "\"" + rest + "}");
    }

    static JsonText text(String text) {
        return (JsonText) json("\"" + text + "\"");
    }

    public List<Report> reports() {
        return reports;
    }

    public List<String> rules() {
        return reports.stream().map(Report::rule).toList();
    }

    @Override
    public void report(String rule, JsonValue place, String... words) {
        reports.add(new Report(rule, place, List.of(words)));
    }

    @Override
    public void reportMissing(String rule, JsonObject place, String element, String... words) {
        report(rule, place, words);
    }

    @Override
    public JsonObject resource() {
        throw new UnsupportedOperationException("Codes are judged without their resource");
    }

    @Override
    public JsonObject container() {
        throw new UnsupportedOperationException("Codes are judged without their resource");
    }

    @Override
    public @Nullable JsonObject resolve(String reference) {
        return null;
    }

    @Override
    public CodeLists lists() {
        return StandardCodeLists.standard();
    }

    @Override
    public Guide guide() {
        return guide;
    }
}
