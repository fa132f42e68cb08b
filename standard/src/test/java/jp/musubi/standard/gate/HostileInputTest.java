package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import jp.musubi.standard.gate.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a finding with its place, never an exception. */
class HostileInputTest {

    static Stream<Arguments> inputs() {
        String good = Sample.of("condition").text();
        return Stream.of(
                Arguments.of("空", "G-JSON-EMPTY", new byte[0]),
                Arguments.of("10MBを1バイト越える", "G-JSON-TOO-LARGE", new byte[10_485_761]),
                Arguments.of("深い入れ子", "G-JSON-TOO-DEEP", bytes("[".repeat(5_000_000))),
                Arguments.of("深い入れ子の名前", "G-JSON-TOO-DEEP", bytes("{\"contained\":[".repeat(500_000))),
                Arguments.of("百万を越える値", "G-JSON-TOO-MANY-VALUES", bytes("[" + "0,".repeat(1_000_001) + "0]")),
                Arguments.of("大きな数", "G-JSON-NUMBER-TOO-LONG", bytes("9".repeat(10_000_000))),
                Arguments.of("同じ名前", "G-JSON-DUPLICATE-NAME", bytes(good.replaceFirst("\"type\"", "\"meta\""))),
                Arguments.of("片方のサロゲート", "G-JSON-LONE-SURROGATE", bytes(good.replace("結城", "\\ud842"))),
                Arguments.of("生の制御文字", "G-JSON-CONTROL-CHARACTER", bytes(good.replace("結城", "\u0007"))),
                Arguments.of("書かれた制御文字", "G-JSON-CONTROL-CHARACTER", bytes(good.replace("結城", "\\u0000"))),
                Arguments.of("BOM", "G-JSON-BYTE-ORDER-MARK", bytes("\ufeff" + good)),
                Arguments.of("Shift_JIS", "G-JSON-WRONG-UTF8", good.getBytes(Charset.forName("Windows-31J"))),
                Arguments.of("UTF-16", "G-JSON-WRONG-UTF8", good.getBytes(UTF_16)),
                Arguments.of("途中で切れた", "G-JSON-SYNTAX", bytes(good.substring(0, good.length() / 2))),
                Arguments.of("後ろに余分", "G-JSON-TRAILING-CONTENT", bytes(good + "x")),
                Arguments.of("二つの文書", "G-JSON-TRAILING-CONTENT", bytes(good + good)),
                Arguments.of("XML", "G-JSON-SYNTAX", bytes("<Bundle/>")),
                Arguments.of("圧縮されたまま", "G-JSON-SYNTAX", new byte[] {0x1F, (byte) 0x8B, 8}),
                Arguments.of("文字列だけ", "G-BUNDLE", bytes("\"Bundle\"")),
                Arguments.of("並びだけ", "G-BUNDLE", bytes("[{}]")),
                Arguments.of("null", "G-BUNDLE", bytes("null")),
                Arguments.of("空の対象", "G-BUNDLE", bytes("{}")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("inputs")
    void 悪い入力は決まりの名前で断る(String what, String rule, byte[] body) {
        GateResult result = Gate.standard().check(body, Sample.SENDER);
        assertThat(result.accepted()).isFalse();
        assertThat(result.submission()).isNull();
        assertThat(result.malformed()).isEqualTo(rule.startsWith("G-JSON-"));
        assertThat(result.tooLarge()).isEqualTo(rule.equals("G-JSON-TOO-LARGE"));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
        });
    }

    @Test
    void 一つの大きな項目は_大きさの上限の中なら読む() {
        Sample sample = Sample.of("condition").with("架空市一丁目", "架空市" + "あ".repeat(3_000_000));
        assertThat(sample.check().accepted()).isTrue();
    }

    @Test
    void 十万のentryでも_指摘は千で止まる() {
        String bad = ",{\"resource\":{\"resourceType\":\"Condition\"}}".repeat(100_000);
        String text = Sample.of("patient-only").text().replaceFirst("\\s*]\\s*}\\s*$", "") + bad + "]}";
        GateResult result = new Sample(text).check();
        assertThat(result.accepted()).isFalse();
        assertThat(result.findings()).hasSize(1_000);
        assertThat(result.findings()).extracting(Finding::column).allMatch(column -> column > 0);
    }

    @Test
    void 注意がいくら多くても_誤りは隠れない() {
        String item = Sample.of("allergy").text();
        int from = item.indexOf(",\n    {\n      \"fullUrl\": \"urn:uuid:00000000-0000-4000-8000-000000000002\"");
        String entry = item.substring(from, item.indexOf("\n    },\n    {", from + 8) + "\n    }".length());
        StringBuilder text = new StringBuilder(item.substring(0, from));
        for (int i = 0; i < 1_100; i++) {
            text.append(entry.replace("8000-000000000002", String.format("8000-%012d", i + 2)));
        }
        text.append(entry.replace("8000-000000000002", "8000-999999999999")
                .replace("\"urn:uuid:00000000-0000-4000-8000-000000000001\"", "\"Patient/1\""));
        GateResult result = new Sample(text + "]}").check();
        assertThat(result.findings()).hasSize(1_000);
        assertThat(result.findings())
                .filteredOn(Finding::blocks)
                .extracting(Finding::rule)
                .containsExactly("G-PATIENT-REFERENCE");
        assertThat(result.accepted()).isFalse();
    }

    @Test
    void 型の違う要素でも投げない() {
        String good = Sample.of("referral").text();
        for (String wrong : new String[] {"1", "null", "true", "[]", "{}", "\"\"", "[null]", "[[{}]]", "[1,\"a\"]"}) {
            for (String name : new String[] {
                "meta",
                "profile",
                "tag",
                "identifier",
                "value",
                "system",
                "type",
                "timestamp",
                "entry",
                "fullUrl",
                "resource",
                "resourceType",
                "extension",
                "valueIdentifier",
                "contained",
                "section",
                "code",
                "coding",
                "author",
                "custodian",
                "subject",
                "patient",
                "reference",
                "name",
                "gender",
                "birthDate",
                "text",
                "url"
            }) {
                String body = good.replaceAll("\"" + name + "\": (\"[^\"]*\"|\\{\\})", "\"" + name + "\": " + wrong)
                        .replaceAll(
                                "\"" + name + "\": ([\\[{])\n",
                                "\"" + name + "\": " + wrong + ", \"_" + name + "\": $1\n");
                assertThat(new Sample(body).check().malformed())
                        .as("%s = %s", name, wrong)
                        .isFalse();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.chars().allMatch(sign -> sign < 0x80) ? ISO_8859_1 : UTF_8);
    }
}
