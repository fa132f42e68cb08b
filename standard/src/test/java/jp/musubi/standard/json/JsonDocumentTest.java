package jp.musubi.standard.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.musubi.standard.json.JsonFailure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static final JsonLimits LIMITS = new JsonLimits(1_000_000, 100, 10_000, 20);

    @Test
    void 値の位置は多バイト文字とエスケープの後でも正しい() {
        String text = " {\"氏名\" : \"髙\\u7530 𠮷\\n\", \"b\":[ 12.50 ,true,null,\"\",{}]}\n";
        JsonDocument document = read(text);
        JsonObject root = (JsonObject) document.root();
        assertThat(cut(text, root)).isEqualTo(text.strip());
        assertThat(root.findText("氏名")).isEqualTo("髙田 𠮷\n");
        assertThat(cut(text, root.find("氏名"))).isEqualTo("\"髙\\u7530 𠮷\\n\"");
        assertThat(root.list("b"))
                .extracting(value -> cut(text, value))
                .containsExactly("12.50", "true", "null", "\"\"", "{}");
        assertThat(((JsonNumber) root.list("b").get(0)).lexical()).isEqualTo("12.50");
        assertThat(new String(document.bytesOf(root.find("b")), UTF_8)).isEqualTo("[ 12.50 ,true,null,\"\",{}]");
    }

    @Test
    void 行と桁とポインタ() {
        JsonDocument document = read("{\n \"a/b\": [\n  \"あ\", {\"c~\": 1}]}");
        JsonArray array = (JsonArray) ((JsonObject) document.root()).find("a/b");
        JsonValue one = ((JsonObject) array.elements().get(1)).find("c~");
        assertThat(document.lines().line(one.start())).isEqualTo(3);
        assertThat(document.lines().column(one.start())).isEqualTo(15);
        assertThat(document.pointer(one)).isEqualTo("/a~1b/1/c~0");
        assertThat(document.pointer(document.root())).isEmpty();
    }

    @Test
    void 行と桁は_前へも後ろへも_どの順に聞いても同じ() {
        LineIndex lines = read("[1,\n\"あい\", 2,\n3]").lines();
        int[] offsets = {0, 1, 4, 8, 14, 17, 18, 1_000, 14, 5, 0};
        int[] numbers = {1, 1, 2, 2, 2, 3, 3, 3, 2, 2, 1};
        int[] columns = {1, 2, 1, 3, 7, 1, 2, 3, 7, 2, 1};
        for (int i = 0; i < offsets.length; i++) {
            assertThat(lines.line(offsets[i])).as("line of %s", offsets[i]).isEqualTo(numbers[i]);
            assertThat(lines.column(offsets[i])).as("column of %s", offsets[i]).isEqualTo(columns[i]);
        }
    }

    @Test
    void よく出る名前を_エスケープで書いても_二度目は二度目() {
        assertThat(((JsonFailure) JsonDocument.parse(
                                "{\"name\":1,\"n\\u0061me\":2}".getBytes(UTF_8), JsonLimits.SUBMISSION))
                        .kind())
                .isEqualTo(JsonFailure.Kind.DUPLICATE_NAME);
        assertThat(((JsonFailure) JsonDocument.parse(
                                "{\"n\\u0061me\":1,\"name\":2}".getBytes(UTF_8), JsonLimits.SUBMISSION))
                        .kind())
                .isEqualTo(JsonFailure.Kind.DUPLICATE_NAME);
    }

    @Test
    void 文字の比べは復号の前と後で同じ() {
        JsonArray texts =
                (JsonArray) read("[\"abc\",\"\\u0061bc\",\"あ\",\"abcd\",\"\"]").root();
        for (JsonValue value : texts.elements()) {
            JsonText text = (JsonText) value;
            for (String other : new String[] {"abc", "あ", "abcd", "", "ab", "あい"}) {
                assertThat(text.is(other)).isEqualTo(text.value().equals(other));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1e5", "-1.25E-3", "\"\"", "[]", "{}", "true", " null ", "[[[]]]", "1.0e+9"})
    void 正しい値は読める(String text) {
        assertThat(parse(text)).isInstanceOf(JsonDocument.class);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", Kind.EMPTY, 0),
                Arguments.of(" \n ", Kind.EMPTY, 0),
                Arguments.of("{", Kind.SYNTAX, 1),
                Arguments.of("{\"a\"}", Kind.SYNTAX, 4),
                Arguments.of("{\"a\":}", Kind.SYNTAX, 5),
                Arguments.of("{\"a\":1,}", Kind.SYNTAX, 7),
                Arguments.of("{a:1}", Kind.SYNTAX, 1),
                Arguments.of("{'a':1}", Kind.SYNTAX, 1),
                Arguments.of("[1,]", Kind.SYNTAX, 3),
                Arguments.of("[1 2]", Kind.SYNTAX, 3),
                Arguments.of("[1", Kind.SYNTAX, 2),
                Arguments.of("01", Kind.TRAILING_CONTENT, 1),
                Arguments.of("+1", Kind.SYNTAX, 0),
                Arguments.of(".5", Kind.SYNTAX, 0),
                Arguments.of("1.", Kind.SYNTAX, 2),
                Arguments.of("1e", Kind.SYNTAX, 2),
                Arguments.of("-", Kind.SYNTAX, 1),
                Arguments.of("NaN", Kind.SYNTAX, 0),
                Arguments.of("tru", Kind.SYNTAX, 3),
                Arguments.of("nul1", Kind.SYNTAX, 3),
                Arguments.of("// c\n1", Kind.SYNTAX, 0),
                Arguments.of("[1]x", Kind.TRAILING_CONTENT, 3),
                Arguments.of("{}{}", Kind.TRAILING_CONTENT, 2),
                Arguments.of("\"a", Kind.SYNTAX, 2),
                Arguments.of("\"\\x\"", Kind.SYNTAX, 1),
                Arguments.of("\"\\u12g4\"", Kind.SYNTAX, 1),
                Arguments.of("\"\\u12", Kind.SYNTAX, 1),
                Arguments.of("\"\\", Kind.SYNTAX, 1),
                Arguments.of("\"a\nb\"", Kind.CONTROL_CHARACTER, 2),
                Arguments.of("\"\t\"", Kind.CONTROL_CHARACTER, 1),
                Arguments.of("\"\\u0000\"", Kind.CONTROL_CHARACTER, 1),
                Arguments.of("\"\\b\"", Kind.CONTROL_CHARACTER, 1),
                Arguments.of("\"\\ud842\"", Kind.LONE_SURROGATE, 1),
                Arguments.of("\"\\udfb7\"", Kind.LONE_SURROGATE, 1),
                Arguments.of("\"\\ud842\\ud842\"", Kind.LONE_SURROGATE, 1),
                Arguments.of("\"\\ud842x\"", Kind.LONE_SURROGATE, 1),
                Arguments.of("{\"a\":1,\"b\":2,\"a\":3}", Kind.DUPLICATE_NAME, 13),
                Arguments.of("{\"a\":1,\"\\u0061\":3}", Kind.DUPLICATE_NAME, 7),
                Arguments.of("123456789012345678901", Kind.NUMBER_TOO_LONG, 0),
                Arguments.of("\ufeff{}", Kind.BYTE_ORDER_MARK, 0));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("wrong")
    void 正しくない文書は理由と位置を言う(String text, Kind kind, int offset) {
        JsonFailure failure = (JsonFailure) parse(text);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.offset()).isEqualTo(offset);
    }

    static Stream<Arguments> wrongBytes() {
        return Stream.of(
                Arguments.of("過長", new int[] {0xC0, 0x80}),
                Arguments.of("過長3", new int[] {0xE0, 0x80, 0x80}),
                Arguments.of("サロゲート", new int[] {0xED, 0xA0, 0x80}),
                Arguments.of("範囲の外", new int[] {0xF4, 0x90, 0x80, 0x80}),
                Arguments.of("F5", new int[] {0xF5, 0x80, 0x80, 0x80}),
                Arguments.of("続きだけ", new int[] {0x80}),
                Arguments.of("途中", new int[] {0xE3, 0x81}),
                Arguments.of("Shift_JIS", new int[] {0x8D, 0x82}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBytes")
    void UTF8でないバイトは断る(String what, int[] bytes) {
        byte[] body = new byte[bytes.length + 2];
        body[0] = '"';
        for (int i = 0; i < bytes.length; i++) {
            body[i + 1] = (byte) bytes[i];
        }
        body[body.length - 1] = '"';
        JsonFailure failure = (JsonFailure) JsonDocument.parse(body, LIMITS);
        assertThat(failure.kind()).isEqualTo(Kind.WRONG_UTF8);
        assertThat(failure.offset()).isEqualTo(1);
    }

    @Test
    void 上限ちょうどは読め_一つ越えると断る() {
        assertThat(parse("[".repeat(100) + "]".repeat(100))).isInstanceOf(JsonDocument.class);
        assertThat(kind("[".repeat(101) + "]".repeat(101))).isEqualTo(Kind.TOO_DEEP);
        assertThat(kind("[".repeat(900_000))).isEqualTo(Kind.TOO_DEEP);
        assertThat(kind("{\"a\":".repeat(150_000))).isEqualTo(Kind.TOO_DEEP);
        assertThat(parse("[" + "1,".repeat(9_998) + "1]")).isInstanceOf(JsonDocument.class);
        assertThat(kind("[" + "1,".repeat(9_999) + "1]")).isEqualTo(Kind.TOO_MANY_VALUES);
        assertThat(kind(" ".repeat(1_000_001))).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void 名前の多い対象でも重なりを見つける() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            text.append("\"n").append(i).append("\":1,");
        }
        assertThat(parse(text + "\"n5000\":1}")).isInstanceOf(JsonDocument.class);
        assertThat(kind(text + "\"n17\":1}")).isEqualTo(Kind.DUPLICATE_NAME);
        assertThat(kind(text + "\"n4999\":1}")).isEqualTo(Kind.DUPLICATE_NAME);
    }

    private static Kind kind(String text) {
        return ((JsonFailure) parse(text)).kind();
    }

    private static JsonReading parse(String text) {
        return JsonDocument.parse(text.getBytes(UTF_8), LIMITS);
    }

    private static JsonDocument read(String text) {
        return (JsonDocument) parse(text);
    }

    private static String cut(String text, JsonValue value) {
        byte[] bytes = text.getBytes(UTF_8);
        return new String(bytes, value.start(), value.end() - value.start(), UTF_8);
    }
}
