package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;

/** Objects out of written JSON. */
final class Texts {

    private Texts() {}

    static JsonObject object(String json) {
        JsonReading reading = JsonDocument.parse(json.getBytes(StandardCharsets.UTF_8), JsonLimits.SUBMISSION);
        assertThat(reading).as(json).isInstanceOf(JsonDocument.class);
        return (JsonObject) ((JsonDocument) reading).root();
    }

    /** The member of that name ({@code /name}), or the whole for an empty place. */
    static JsonObject at(JsonObject whole, String place) {
        return place.isEmpty() ? whole : Objects.requireNonNull(whole.findObject(place.substring(1)));
    }

    /** A narrative whose {@code div} holds that text. */
    static JsonObject narrative(String div) {
        return object("{\"div\":\"" + escaped(div) + "\"}");
    }

    static List<String> rulesOf(String div) {
        return reported(div).rules();
    }

    static RecordingJudging reported(String div) {
        JsonObject narrative = narrative(div);
        RecordingJudging judging = new RecordingJudging(narrative);
        new NarrativeCheck().judge(narrative, judging);
        return judging;
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(sign);
            }
        }
        return json.toString();
    }
}
