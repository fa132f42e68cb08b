package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.musubi.standard.gate.invariants.BaseInvariants;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An invariant meets whatever the walk meets: elements of the wrong kind, numbers of any size, nothing at all. */
class BaseInvariantsFuzzTest {

    private static final List<Row> CASES = Table.read(BaseInvariantsFuzzTest.class, "base-cases.tsv");

    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-0",
        "1e999999999",
        "-1E-999999999",
        "1e99999999999999999999",
        "9".repeat(100),
        "\"\"",
        "\"#\"",
        "\"2026\"",
        "\"2026-04-01T25:00:00Z\"",
        "\"-999999999-01-01T00:00:00+99:99\"",
        "[]",
        "{}",
        "[null,{},[],1]",
        "{\"coding\":[{}]}",
        "{\"reference\":\"#\"}",
        "[{\"coding\":1}]",
        "\"<div\""
    };

    @Property
    void どの値を何に替えても投げない(@ForAll long seed) {
        Random random = new Random(seed);
        Row row = CASES.get(random.nextInt(CASES.size()));
        String json = changed(row.get(random.nextBoolean() ? "breaks" : "holds"), random);
        JsonObject object = Texts.object(json);
        BaseInvariants.byId().forEach((id, invariant) -> {
            RecordingJudging judging = new RecordingJudging(object);
            invariant.judge(object, judging);
            assertThat(judging.rules()).as(id).allMatch(rule -> rule.equals(id) || id.equals("txt-1"));
        });
    }

    /** One of the values behind a colon becomes another one. */
    private static String changed(String json, Random random) {
        int[] colons = Stream.iterate(json.indexOf("\":"), at -> at >= 0, at -> json.indexOf("\":", at + 1))
                .mapToInt(Integer::intValue)
                .toArray();
        if (colons.length == 0) {
            return json;
        }
        int from = colons[random.nextInt(colons.length)] + 2;
        return json.substring(0, from) + VALUES[random.nextInt(VALUES.length)] + json.substring(end(json, from));
    }

    /** Behind the value that begins there; texts of the cases hold no brackets. */
    private static int end(String json, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < json.length(); at++) {
            char sign = json.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            }
            if (!quoted && depth == 0 && (sign == ',' || sign == '}' || sign == ']')) {
                return at;
            }
            if (!quoted) {
                depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            }
        }
        return json.length();
    }

    @Test
    void 多くの要素でも_一度ずつ見るだけ() {
        int many = 50_000;
        String entries = repeated("{\"fullUrl\":\"a\",\"search\":{},\"request\":{},\"response\":{}}", many);
        String contained = repeated("{\"id\":\"a\",\"contained\":[]}", many);
        String coding = "[" + repeated("{\"system\":\"AaAaBB\",\"code\":\"BBAaAa\"}", many) + "]";
        JsonObject object =
                Texts.object("{\"type\":\"document\",\"entry\":[" + entries + "],\"contained\":[" + contained
                        + "],\"valueString\":\"a\",\"code\":{\"coding\":" + coding
                        + "},\"component\":[{\"code\":{\"coding\":" + coding
                        + "}}]}");
        for (String id : List.of("bdl-2", "bdl-3", "bdl-4", "bdl-7", "dom-2", "dom-3", "obs-7")) {
            RecordingJudging judging = new RecordingJudging(object);
            BaseInvariants.byId().get(id).judge(object, judging);
            assertThat(judging.rules()).as(id).hasSizeLessThanOrEqualTo(many).containsOnly(id);
        }
    }

    private static String repeated(String json, int times) {
        return (json + ",").repeat(times - 1) + json;
    }
}
