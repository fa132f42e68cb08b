package jp.musubi.standard.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 求める名だけを読む。What is passed over changes nothing of what is read. */
class WantedMembersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1.5e3",
                "true",
                "null",
                "\"\"",
                "\"a\"",
                "\"}],\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"日本 \"",
                "[]",
                "{}",
                "[1,[2,{\"wanted\":3}]]",
                "{\"wanted\":{\"a\":\"]\"},\"b\":[]}",
                " [ \"a\" , 1 ] ",
                "{\"a\":\"\\\\\"}"
            })
    void 求めない値が何であっても_前後の値は同じに読む(String other) {
        String json = "{\"x\":%s,\"wanted\":{\"v\":[7.20]}, \"y\": %s ,\"last\":\"z\",\"u\":%s}"
                .formatted(other, other, other);
        JsonObject object = read(json);
        assertThat(object.members()).extracting(JsonObject.Member::name).containsExactly("wanted", "last");
        JsonObject value = object.findObject("wanted");
        assertThat(value.list("v").get(0))
                .isInstanceOfSatisfying(
                        JsonNumber.class, number -> assertThat(number.lexical()).isEqualTo("7.20"));
        assertThat(object.findText("last")).isEqualTo("z");
        assertThat(object.has("x")).isFalse();
        assertThat(object.end()).isEqualTo(json.getBytes(UTF_8).length);
    }

    @Test
    void 同じ字で書かれた値は_前に読んだ値であり_違う字の値は読み直す() {
        var parts = new JsonParts(JsonLimits.SUBMISSION, Set.of("wanted", "last"));
        JsonObject one = parts.read("{\"wanted\":{\"v\":1},\"last\":\"a\"}".getBytes(UTF_8));
        JsonObject two = parts.read("{\"x\":0,\"last\":\"b\", \"wanted\" : {\"v\":1} }".getBytes(UTF_8));
        assertThat(two.find("wanted")).isSameAs(one.find("wanted"));
        assertThat(two.findText("last")).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1}", "{\"a\":12}", "{\"a\":1 }", "{\"a\":1,\"b\":2}", "{\"b\":0,\"a\":1}", "{\"a\": 1}"})
    void 前と途中まで同じ数は_前の数ではない(String second) {
        for (String first : List.of("{\"a\":1}", "{\"a\":1 }", "{\"a\":1,\"b\":3}")) {
            var parts = new JsonParts(JsonLimits.SUBMISSION, Set.of("a"));
            parts.read(first.getBytes(UTF_8));
            JsonObject read = parts.read(second.getBytes(UTF_8));
            assertThat(((JsonNumber) read.find("a")).lexical()).isEqualTo(second.contains("12") ? "12" : "1");
        }
    }

    @Test
    void 読めない文書の後でも_前の文書と取り違えない() {
        var parts = new JsonParts(JsonLimits.SUBMISSION, Set.of("a"));
        parts.read("{\"a\":[1],\"b\":2}".getBytes(UTF_8));
        assertThat(parts.read("{\"a\":[1],\"b\":".getBytes(UTF_8))).isNull();
        assertThat(parts.read("{\"a\":[1] 2}".getBytes(UTF_8))).isNull();
        assertThat(((JsonNumber) parts.read("{\"b\":2,\"a\":[3]}".getBytes(UTF_8))
                                .list("a")
                                .get(0))
                        .lexical())
                .isEqualTo("3");
    }

    /** Far more values than are kept, so that each place is taken many times. */
    @Test
    void どれほど多くの値が続いても_値は取り違えられない() {
        var parts = new JsonParts(JsonLimits.SUBMISSION, Set.of("wanted"));
        for (int turn = 0; turn < 3; turn++) {
            for (int i = 0; i < 2_000; i++) {
                JsonObject object = parts.read(("{\"wanted\":[\"" + i + "\"],\"n\":" + turn + "}").getBytes(UTF_8));
                assertThat(((JsonText) object.list("wanted").get(0)).value()).isEqualTo(Integer.toString(i));
            }
        }
    }

    @Test
    void 求める名がなければ空で_対象でなければ何も読まない() {
        assertThat(read("{\"a\":[{}]}").size()).isZero();
        assertThat(read(" { } ").size()).isZero();
        assertThat(parts().read("[1,2]".getBytes(UTF_8))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":[1}",
                "{\"a\":\"x",
                "{\"a\":\"x\\",
                "{\"a\":1}}",
                "{a:1}",
                "{\"a\":1 \"wanted\":2}",
                "{\"wanted\":tru}",
                "{\"wanted\":1"
            })
    void 終わらない文書は読まない(String broken) {
        assertThat(parts().read(broken.getBytes(UTF_8))).isNull();
    }

    private static JsonObject read(String json) {
        return parts().read(json.getBytes(UTF_8));
    }

    private static JsonParts parts() {
        return new JsonParts(JsonLimits.SUBMISSION, Set.of("wanted", "last"));
    }
}
