package jp.musubi.standard.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
        JsonDocument part = read(json);
        JsonObject object = (JsonObject) part.root();
        assertThat(object.members()).extracting(JsonObject.Member::name).containsExactly("wanted", "last");
        JsonObject whole =
                (JsonObject) ((JsonDocument) JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION)).root();
        for (String name : Set.of("wanted", "last")) {
            assertThat(part.bytesOf(object.find(name))).isEqualTo(part.bytesOf(whole.find(name)));
        }
        assertThat(object.has("x")).isFalse();
        assertThat(object.end()).isEqualTo(json.getBytes(UTF_8).length);
    }

    @Test
    void 求める名がなければ空で_対象でなければいつもの通り() {
        assertThat(((JsonObject) read("{\"a\":[{}]}").root()).size()).isZero();
        assertThat(((JsonObject) read(" { } ").root()).size()).isZero();
        assertThat(read("[1,2]").root()).isInstanceOf(JsonArray.class);
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
        assertThat(JsonDocument.parse(broken.getBytes(UTF_8), JsonLimits.SUBMISSION, Set.of("wanted")))
                .isInstanceOf(JsonFailure.class);
    }

    private static JsonDocument read(String json) {
        return (JsonDocument) JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION, Set.of("wanted", "last"));
    }
}
