package jp.musubi.platform.demo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.CountryFiles;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SamplesAtTheGateTest {

    private static final Country COUNTRY = CountryFiles.read();

    private final Samples samples = new Samples();

    @ParameterizedTest(name = "{0} の見本を {1} が {2} について送ると、注意もなく受け付けられる")
    @MethodSource("everything")
    void 見本は注意もなく受け付けられる(SampleKind kind, String from, String patient) {
        DemoFacility sender = COUNTRY.findFacility(from).orElseThrow();
        SampleOrder order = new SampleOrder(
                kind,
                sender,
                COUNTRY.findFacility("hospital-b").orElseThrow(),
                COUNTRY.findPersona(patient).orElseThrow(),
                "no-1",
                OffsetDateTime.parse("2026-04-01T09:00+09:00"));
        byte[] body = JsonMapper.shared().writeValueAsBytes(samples.make(order));

        GateResult result = Gate.standard().check(body, sender.facility().code());

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
                .extracting(SamplesAtTheGateTest::told)
                .isEmpty();
        assertThat(result.accepted()).isTrue();
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(SampleKind.values())
                .flatMap(kind -> Stream.of("hospital-a", "clinic-c")
                        .flatMap(from -> patients().stream().map(patient -> Arguments.of(kind, from, patient))));
    }

    private static List<String> patients() {
        return Stream.concat(COUNTRY.personas().stream().map(Persona::name), Stream.of("crowd-1", "crowd-2"))
                .filter(name -> !name.equals("patient-example"))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.expression();
    }
}
