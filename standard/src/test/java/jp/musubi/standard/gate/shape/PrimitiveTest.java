package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FHIR の基本型の書き方。境目の行を並べる。 */
class PrimitiveTest {

    @ParameterizedTest(name = "{0} {1} は {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "date | 2026 | true",
                "date | 2026-04 | true",
                "date | 2026-04-01 | true",
                "date | 2024-02-29 | true",
                "date | 2026-02-29 | false",
                "date | 2000-02-29 | true",
                "date | 1900-02-29 | false",
                "date | 2026-13 | false",
                "date | 2026-00-01 | false",
                "date | 2026-4-1 | false",
                "date | 20260401 | false",
                "date | 0000 | false",
                "date | 2026-04-31 | false",
                "date | 2026-04-01T09:00:00+09:00 | false",
                "dateTime | 2026 | true",
                "dateTime | 2026-04-01T09:00:00+09:00 | true",
                "dateTime | 2026-04-01T09:00:00Z | true",
                "dateTime | 2026-04-01T09:00:00.123456+09:00 | true",
                "dateTime | 2026-04-01T09:00:00 | false",
                "dateTime | 2026-04-01T09:00+09:00 | false",
                "dateTime | 2026-04-01T24:00:00+09:00 | false",
                "dateTime | 2026-04-01T23:59:60+09:00 | true",
                "dateTime | 2026-04-01T09:00:00+14:00 | true",
                "dateTime | 2026-04-01T09:00:00+14:30 | false",
                "dateTime | 2026-04-01T09:00:00.+09:00 | false",
                "dateTime | 2026-04-01 09:00:00+09:00 | false",
                "dateTime | 2026-02-30T09:00:00+09:00 | false",
                "instant | 2026-04-01T09:00:00+09:00 | true",
                "instant | 2026-04-01 | false",
                "time | 09:00:00 | true",
                "time | 09:00 | false",
                "time | 09:00:00.5 | true",
                "id | a.B-9 | true",
                "id | a_b | false",
                "code | final | true",
                "code | a b | true",
                "code | a  b | false",
                "uri | urn:oid:1.2 | true",
                "uri | a b | false",
                "oid | urn:oid:1.2.392 | true",
                "oid | urn:oid:1.02 | false",
                "oid | urn:oid:3.1 | false",
                "oid | 1.2.3 | false",
                "uuid | urn:uuid:00000000-0000-4000-8000-000000000001 | true",
                "uuid | urn:uuid:0000000A-0000-4000-8000-000000000001 | false",
                "base64Binary | AAAA | true",
                "base64Binary | AA== | true",
                "base64Binary | AAA | false",
                "base64Binary | A=AA | false",
                "base64Binary | ==== | false",
            })
    void 文字列で書く型(String type, String text, boolean right) {
        assertThat(hasForm(type, '"' + text + '"')).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} {1} は {2}")
    @CsvSource({
        "integer, 2147483647, true",
        "integer, 2147483648, false",
        "integer, -2147483648, true",
        "integer, -2147483649, false",
        "integer, 1.0, false",
        "integer, 1e3, false",
        "unsignedInt, 0, true",
        "unsignedInt, -1, false",
        "positiveInt, 0, false",
        "positiveInt, 1, true",
        "decimal, 1e400, true",
        "decimal, -0.00, true"
    })
    void 数で書く型(String type, String number, boolean right) {
        assertThat(hasForm(type, number)).isEqualTo(right);
    }

    @Test
    void 前後の空白は_コードでは許されず_文字列では許される() {
        assertThat(hasForm("code", "\" final\"")).isFalse();
        assertThat(hasForm("code", "\"final \"")).isFalse();
        assertThat(hasForm("string", "\" a \"")).isTrue();
        assertThat(hasForm("string", "\" \\t\"")).isFalse();
        assertThat(hasForm("string", "\"\"")).isFalse();
    }

    @Test
    void 名前は64文字まで() {
        assertThat(hasForm("id", '"' + "a".repeat(64) + '"')).isTrue();
        assertThat(hasForm("id", '"' + "a".repeat(65) + '"')).isFalse();
    }

    @Test
    void エスケープで書いても_同じに判定する() {
        assertThat(hasForm("date", "\"2026\\u002d04-01\"")).isTrue();
        assertThat(hasForm("code", "\"fin\\u0020\\u0020al\"")).isFalse();
    }

    @Test
    void 型ごとに_JSON_の書き方が決まっている() {
        assertThat(hasJson("decimal", "\"1\"")).isFalse();
        assertThat(hasJson("string", "1")).isFalse();
        assertThat(hasJson("boolean", "\"true\"")).isFalse();
        assertThat(hasJson("boolean", "true")).isTrue();
        assertThat(hasJson("boolean", "null")).isFalse();
    }

    private static boolean hasForm(String type, String json) {
        return Primitive.find(type).hasForm(value(json));
    }

    private static boolean hasJson(String type, String json) {
        return Primitive.find(type).hasJson(value(json));
    }

    private static JsonValue value(String json) {
        return ((JsonDocument) JsonDocument.parse(json.getBytes(UTF_8), JsonLimits.SUBMISSION)).root();
    }
}
