package jp.musubi.platform.demo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.CountryFiles;
import jp.musubi.platform.demo.country.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {

    private static final Country COUNTRY = CountryFiles.read();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Samples samples = new Samples();

    @ParameterizedTest(name = "{0} の見本は {1} についても作れて、参照はすべて文の中にある")
    @MethodSource("everything")
    void 参照は文の中で閉じている(SampleKind kind, String patient) {
        JsonNode bundle = make(kind, patient, "2026-04-01T09:00+09:00");
        var urls = bundle.findValuesAsString("fullUrl");
        assertThat(urls).isNotEmpty().doesNotHaveDuplicates();
        assertThat(bundle.findValuesAsString("reference"))
                .allMatch(reference -> urls.contains(reference) || reference.startsWith("#"));
    }

    @ParameterizedTest
    @EnumSource(SampleKind.class)
    void 同じ注文からは同じ文ができる(SampleKind kind) {
        assertThat(make(kind, "patient-1", "2026-04-01T09:00+09:00"))
                .isEqualTo(make(kind, "patient-1", "2026-04-01T09:00+09:00"));
    }

    @Test
    void 識別子は施設と日本の年と院内の番号から成る() {
        JsonNode bundle = make(SampleKind.CONDITION, "patient-1", "2026-12-31T15:00Z");
        assertThat(bundle.at("/identifier/value").stringValue()).isEqualTo("1319900013^2027^no-1");
    }

    @Test
    void 氏名と資格はその日のもの() {
        assertThat(family(make(SampleKind.LAB, "patient-4", "2025-06-14T23:59+09:00")))
                .isEqualTo("渡邉");
        assertThat(family(make(SampleKind.LAB, "patient-4", "2025-06-15T00:00+09:00")))
                .isEqualTo("山﨑");
        assertThat(member(make(SampleKind.LAB, "patient-3", "2025-03-31T23:59+09:00")))
                .startsWith("06139901:");
        assertThat(member(make(SampleKind.LAB, "patient-3", "2025-04-01T00:00+09:00")))
                .startsWith("00138990:");
    }

    @Test
    void 感染症は項目の体系だけで検査と区別される() {
        assertThat(make(SampleKind.INFECTION, "patient-8", "2026-04-01T09:00+09:00")
                        .findValuesAsString("system"))
                .contains("http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS")
                .doesNotContain("http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS");
    }

    @Test
    void 紹介状の宛先は頼んだ施設() {
        JsonNode bundle = make(SampleKind.REFERRAL, "patient-1", "2026-04-01T09:00+09:00");
        assertThat(bundle.toString()).contains("かずさ見本病院", "\"1219900022\"");
    }

    @Test
    void 院内の番号には英数字とハイフンだけを使える() {
        assertThatThrownBy(() -> order(SampleKind.LAB, "patient-1", "2026-04-01T09:00+09:00", "a^b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SampleOrder.mayBeId("a".repeat(36))).isTrue();
        assertThat(SampleOrder.mayBeId("a".repeat(37))).isFalse();
        assertThat(SampleOrder.mayBeId("")).isFalse();
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(SampleKind.values())
                .flatMap(kind ->
                        COUNTRY.personas().stream().map(Persona::name).map(patient -> Arguments.of(kind, patient)));
    }

    private static String family(JsonNode bundle) {
        return bundle.at("/entry/0/resource/name/0/family").stringValue();
    }

    private static String member(JsonNode bundle) {
        return bundle.at("/entry/0/resource/identifier/1/value").stringValue();
    }

    private JsonNode make(SampleKind kind, String patient, String at) {
        return JSON.readTree(JSON.writeValueAsBytes(samples.make(order(kind, patient, at, "no-1"))));
    }

    private static SampleOrder order(SampleKind kind, String patient, String at, String id) {
        return new SampleOrder(
                kind,
                COUNTRY.findFacility("hospital-a").orElseThrow(),
                COUNTRY.findFacility("hospital-b").orElseThrow(),
                COUNTRY.findPersona(patient).orElseThrow(),
                id,
                OffsetDateTime.parse(at));
    }
}
