package jp.musubi.standard.gate.invariants.japan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JapanInvariantsProperties {

    private static final List<Row> ROWS = Table.read(JapanInvariantsTest.class, "rows.tsv");

    @Property(tries = 2000)
    void どの値を何に替えても_どの不変条件も投げない(@ForAll("例") String json, @ForAll int place, @ForAll("値") String value) {
        String changed = replaced(json, place, value);
        JapanInvariants.byId()
                .forEach((id, invariant) -> assertThatCode(() -> Recorded.rulesOf(invariant, changed))
                        .as(id)
                        .doesNotThrowAnyException());
    }

    @Provide
    Arbitrary<String> 例() {
        return Arbitraries.of(ROWS.stream().map(row -> row.get("json")).toList());
    }

    @Provide
    Arbitrary<String> 値() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1e99",
                "\"\"",
                "\"9\"",
                "\"：\"",
                "[]",
                "{}",
                "[null]",
                "[[{}]]",
                "[{\"coding\":{}}]",
                "{\"coding\":[1,{\"system\":2}]}",
                "\"urn:oid:1.2.392.100495.20.3.51.\"");
    }

    /** The document with one value below the root replaced. */
    private static String replaced(String json, int place, String value) {
        byte[] bytes = json.getBytes(UTF_8);
        JsonDocument document = (JsonDocument) JsonDocument.parse(bytes, JsonLimits.SUBMISSION);
        List<JsonValue> values = new ArrayList<>();
        gather(document.root(), values);
        if (values.isEmpty()) {
            return json;
        }
        JsonValue target = values.get(Math.floorMod(place, values.size()));
        return new String(bytes, 0, target.start(), UTF_8)
                + value
                + new String(bytes, target.end(), bytes.length - target.end(), UTF_8);
    }

    private static void gather(JsonValue value, List<JsonValue> values) {
        List<JsonValue> inner = List.of();
        if (value instanceof JsonObject object) {
            inner = object.members().stream().map(JsonObject.Member::value).toList();
        } else if (value instanceof JsonArray array) {
            inner = array.elements();
        }
        for (JsonValue each : inner) {
            values.add(each);
            gather(each, values);
        }
    }
}
