package jp.musubi.platform.demo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.CountryFiles;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class BrokenSamplesTest {

    private static final Country COUNTRY = CountryFiles.read();

    /** What a document of the kinds of samples cannot break: other systems' documents, which nobody sends here. */
    private static final List<String> ELSEWHERE = List.of("G-MUNICIPAL-", "G-PRESCRIPTION-");

    private final Samples samples = new Samples();
    private final BrokenSamples broken = new BrokenSamples();

    @ParameterizedTest
    @MethodSource("breakable")
    void 文書だけで破れる決まりは_見本で破れる(String rule) {
        Optional<byte[]> found = broken.listKinds(rule).stream()
                .flatMap(kind -> broken.find(rule, kind, sample(kind)).stream())
                .findFirst();

        assertThat(found).as(rule).isPresent();
        assertThat(Gate.standard()
                        .check(found.orElseThrow(), Question.anyResource())
                        .findings())
                .extracting(Finding::rule)
                .contains(rule);
    }

    /** A prescription is known by its 処方箋ID, whose form is G-ORDERS-ID's. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEDICATION_ORDERS")
    void どの種類の見本でも_識別子の形を破れる(SampleKind kind) {
        assertThat(broken.find("R2152", kind, sample(kind))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void どの種類にも_標準の見本がある(SampleKind kind) {
        assertThat(Examples.standard().list()).contains(kind.example());
    }

    @Test
    void 後の版の決まりを破る見本は_その版を名乗る() {
        byte[] found = broken.find("R6081", SampleKind.REFERRAL, sample(SampleKind.REFERRAL))
                .orElseThrow();

        assertThat(JsonMapper.shared().readTree(found).at("/meta/profile/0").stringValue())
                .endsWith("JP_Bundle_eReferral|1.9.0");
    }

    @Test
    void 文書だけでは破れない決まりがある() {
        assertThat(broken.knows("G-REG-MEMBER")).isTrue();
        assertThat(broken.canBreak("G-REG-MEMBER")).isFalse();
        assertThat(broken.canBreak("G-FACILITY-TOKEN")).isFalse();
        assertThat(broken.knows("G-NONE")).isFalse();
    }

    @Test
    void その種類にない場所の決まりは_その種類では破れない() {
        assertThat(broken.find("R3010", SampleKind.LAB, sample(SampleKind.LAB))).isEmpty();
        assertThat(broken.listKinds("R3010").get(0)).isEqualTo(SampleKind.REFERRAL);
    }

    static Stream<String> breakable() {
        BrokenSamples broken = new BrokenSamples();
        return RuleBook.standard().list().stream()
                .map(Rule::id)
                .filter(broken::canBreak)
                .filter(rule -> ELSEWHERE.stream().noneMatch(rule::startsWith));
    }

    private byte[] sample(SampleKind kind) {
        SampleOrder order = new SampleOrder(
                kind,
                COUNTRY.findFacility("hospital-a").orElseThrow(),
                COUNTRY.findFacility("hospital-b").orElseThrow(),
                COUNTRY.findPersona("patient-1").orElseThrow(),
                "no-1",
                OffsetDateTime.parse("2026-04-01T09:00+09:00"));
        return JsonMapper.shared().writeValueAsBytes(samples.make(order));
    }
}
