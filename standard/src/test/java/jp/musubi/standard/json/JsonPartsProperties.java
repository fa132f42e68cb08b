package jp.musubi.standard.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** どんな字でも、どの位置でも、求める名だけを読んだものは、全部を読んだものの一部である。 */
class JsonPartsProperties {

    private static final Set<String> WANTED = Set.of("a", "code", "valueQuantity");

    /** One reader for all of them, as for the items of a page: what it keeps of one must not show in the next. */
    @Property
    void 求める名の値は_全部を読んだときの値と同じ(@ForAll("documents") List<List<List<String>>> documents) {
        var parts = new JsonParts(JsonLimits.SUBMISSION, WANTED);
        for (List<List<String>> members : documents) {
            byte[] bytes = json(members).getBytes(UTF_8);
            JsonObject whole = (JsonObject) ((JsonDocument) JsonDocument.parse(bytes, JsonLimits.SUBMISSION)).root();
            JsonObject part = parts.read(bytes);
            assertThat(part).isNotNull();
            assertThat(part.members())
                    .extracting(JsonObject.Member::name)
                    .containsExactlyElementsOf(whole.members().stream()
                            .map(JsonObject.Member::name)
                            .filter(WANTED::contains)
                            .toList());
            part.members()
                    .forEach(member -> assertThat(texts(part, member.name())).isEqualTo(texts(whole, member.name())));
        }
    }

    /** Each wanted name once: repeated names do not parse. */
    private static String json(List<List<String>> members) {
        StringBuilder json = new StringBuilder("{");
        int number = 0;
        for (List<String> member : members) {
            boolean first = !json.toString().contains(quoted(member.get(0)) + ":");
            String name = WANTED.contains(member.get(0)) && first ? member.get(0) : "n" + number++;
            json.append(json.length() > 1 ? "," : "")
                    .append(quoted(name))
                    .append(":[")
                    .append(quoted(member.get(1)))
                    .append(",{\"x\":")
                    .append(quoted(member.get(2)))
                    .append(",\"y\":")
                    .append(member.get(1).length())
                    .append("}]");
        }
        return json.append("}").toString();
    }

    private static List<String> texts(JsonObject object, String name) {
        List<JsonValue> values = object.list(name);
        return List.of(
                ((JsonText) values.get(0)).value(),
                String.valueOf(object.listObjects(name).get(0).findText("x")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Short texts repeat, long ones go over the bounds of eight bytes. */
    @Provide
    Arbitrary<List<List<List<String>>>> documents() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of("", "x", "\"", "\\"),
                Arbitraries.strings().withChars("\"\\{}[],: abcdefghijk日本語の字é").ofMaxLength(40));
        Arbitrary<String> name = Arbitraries.of("a", "code", "valueQuantity", "other");
        return Combinators.combine(name, text, text)
                .as(List::of)
                .list()
                .ofMaxSize(8)
                .list()
                .ofMaxSize(6);
    }
}
