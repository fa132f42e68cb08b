package jp.musubi.platform.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 手で書いた JSON は、ほかの読み手にも同じ字に読める。 */
class JsonProperties {

    private static final JsonMapper OTHER_READER = JsonMapper.builder().build();

    @Property
    void どんな字も書いて読めば元に戻る(@ForAll("texts") String text) {
        byte[] written = Json.object()
                .raw("first", Json.quote(text))
                .texts("all", List.of(text, text))
                .object("inner", Json.object().raw("second", Json.quote(text)))
                .bytes();
        JsonNode read = OTHER_READER.readTree(written);
        assertThat(read.get("first").stringValue()).isEqualTo(text);
        assertThat(read.get("all").get(1).stringValue()).isEqualTo(text);
        assertThat(read.get("inner").get("second").stringValue()).isEqualTo(text);
    }

    /** Any code points but lone surrogates, which UTF-8 cannot carry. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(20)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
