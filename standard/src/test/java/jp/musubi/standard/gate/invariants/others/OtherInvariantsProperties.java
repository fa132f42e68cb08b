package jp.musubi.standard.gate.invariants.others;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.invariants.OtherInvariants;
import jp.musubi.standard.gate.invariants.others.RecordingJudging.Report;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OtherInvariantsProperties {

    @Property(tries = 200)
    void どこに何が書かれていても_投げずに場所を言う(@ForAll("names") String name, @ForAll int seed, @ForAll("values") String value) {
        byte[] bytes = EditedExample.of(name).bytes();
        JsonDocument whole = new EditedExample(bytes).document();
        List<JsonValue> places = new ArrayList<>();
        collect(whole.root(), places);
        JsonValue place = places.get(1 + Math.floorMod(seed, places.size() - 1));
        JsonDocument document = (JsonDocument) JsonDocument.parse(replaced(bytes, place, value), JsonLimits.SUBMISSION);
        if (!(document.root() instanceof JsonObject root)) {
            return;
        }
        OtherInvariants.byId().forEach((id, invariant) -> {
            for (String type : List.of("Bundle", "Composition", "Observation", "MedicationRequest")) {
                for (Report report : EditedExample.judge(invariant, type, root)) {
                    assertThat(report.rule()).isEqualTo(OtherInvariantsTest.ruleOf(id));
                    assertThat(document.pointer(report.place())).isNotNull();
                }
            }
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(EditedExample.NAMES.keySet());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null", "true", "0", "\"\"", "\"01\"", "[]", "[null, 1]", "{}", "[{}]", "{\"coding\": 1}");
    }

    private static void collect(JsonValue value, List<JsonValue> places) {
        places.add(value);
        if (value instanceof JsonObject object) {
            object.members().forEach(member -> collect(member.value(), places));
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(element -> collect(element, places));
        }
    }

    private static byte[] replaced(byte[] bytes, JsonValue place, String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, place.start());
        out.writeBytes(value.getBytes(UTF_8));
        out.write(bytes, place.end(), bytes.length - place.end());
        return out.toByteArray();
    }
}
