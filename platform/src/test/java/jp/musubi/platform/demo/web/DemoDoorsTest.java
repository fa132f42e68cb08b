package jp.musubi.platform.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DemoTest
class DemoDoorsTest {

    private static final String JSON = "application/json";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void 名前の一覧には施設も人もいる() {
        List<String> names = Call.get(port, "/demo/parties")
                .json()
                .valueStream()
                .map(party -> party.path("name").stringValue())
                .toList();
        assertThat(names).contains("hospital-a", "insurer-g", "prefecture-13", "ministry", "operator", "patient-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital-a", "patient-1", "insurer-f", "operator", "hospital-example", "hospital-a-nurse"})
    void 名前を言えば証がもらえる(String name) {
        Call call = Call.post(port, "/demo/tokens", JSON, "{\"as\":\"" + name + "\"}");
        assertThat(call.status()).isEqualTo(200);
        assertThat(call.text("token_type")).isEqualTo("Bearer");
        assertThat(call.text("access_token")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(call.text("expires_at")).isGreaterThan("2026-04-01T00:00:00Z");
        assertThat(call.response().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void 辞めた職員の証は出さない() {
        Call call = Call.post(port, "/demo/tokens", JSON, "{\"as\":\"hospital-a-doctor-left\"}");
        assertThat(call.status()).isEqualTo(404);
    }

    @Test
    void 知らない名前なら一覧のありかを言う() {
        Call call = Call.post(port, "/demo/tokens", JSON, "{\"as\":\"nobody\"}");
        assertThat(call.status()).isEqualTo(404);
        assertThat(call.text("code")).isEqualTo("DEMO-NAME-UNKNOWN");
        assertThat(call.text("next")).contains("GET /demo/parties");
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{, 400, BODY-MALFORMED",
                "[], 400, BODY-MALFORMED",
                "`{\"as\":\"hospital-a\"}{}`, 400, BODY-MALFORMED",
                "`{\"as\":\"a\",\"as\":\"hospital-a\"}`, 400, BODY-MALFORMED",
                "{}, 400, PARAMETER-MISSING",
                "{\"as\":null}, 400, PARAMETER-INVALID",
                "{\"as\":1}, 400, PARAMETER-INVALID",
                "`{\"as\":\"hospital-a\",\"to\":\"x\"}`, 400, PARAMETER-UNKNOWN"
            })
    void 本文は一つの文字列だけの小さなJSON(String body, int status, String code) {
        Call call = Call.post(port, "/demo/tokens", JSON, body);
        assertThat(call.status()).isEqualTo(status);
        assertThat(call.text("code")).isEqualTo(code);
    }

    @Test
    void 大きな本文とほかの形式は受け取らない() {
        String large = "{\"as\":\"" + "a".repeat(5000) + "\"}";
        assertThat(Call.post(port, "/demo/tokens", JSON, large).text("code")).isEqualTo("BODY-TOO-LARGE");
        assertThat(Call.post(port, "/demo/tokens", "text/plain", "{\"as\":\"hospital-a\"}")
                        .text("code"))
                .isEqualTo("MEDIA-TYPE");
    }

    @Test
    void 時計は前へ動く() {
        assertThat(Call.get(port, "/demo/clock").text("now")).isEqualTo("2026-04-01T09:00+09:00");
        assertThat(move("2026-04-02T00:00:00Z").text("now")).isEqualTo("2026-04-02T09:00+09:00");
        assertThat(move("2026-04-02T09:30:05+09:00").text("now")).isEqualTo("2026-04-02T09:30:05+09:00");
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "2026-04-01T08:59:59+09:00, CLOCK-BACKWARDS",
        "2026-04-02, PARAMETER-INVALID",
        "2026-04-02T09:00, PARAMETER-INVALID",
        "tomorrow, PARAMETER-INVALID"
    })
    void 時計は後ろへは動かず_読めない時刻も断る(String to, String code) {
        Call call = move(to);
        assertThat(call.status()).isEqualTo(400);
        assertThat(call.text("code")).isEqualTo(code);
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "condition",
                "allergy",
                "lab",
                "infection",
                "patient-only",
                "referral",
                "referral-with-discharge",
                "checkup",
                "checkup-employer",
                "patient-summary",
                "summary"
            })
    void 見本は受付審査を通り_番号は毎回新しい(String kind) {
        Call first = Call.get(port, "/demo/samples/" + kind + "?from=clinic-c&patient=patient-7");
        Call second = Call.get(port, "/demo/samples/" + kind + "?from=clinic-c&patient=patient-7");
        assertThat(first.response().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/fhir+json");
        assertThat(check(first, Question.submissionOf(CLINIC_C)).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
                .isEmpty();
        assertThat(identifier(first)).startsWith("1319900039^2026^").isNotEqualTo(identifier(second));
    }

    @ParameterizedTest
    @CsvSource({
        "samples/lab, R9013O",
        "samples, R9013O",
        "samples/referral, R3010",
        "samples, R3010",
        "samples/referral-with-discharge, att-1",
        "samples, G-CHECKUP-TICKET",
    })
    void 破る決まりを言えば_それを破った見本がもらえる(String path, String rule) {
        Call call = Call.get(port, "/demo/" + path + "?from=hospital-a&patient=patient-1&break=" + rule);

        assertThat(call.status()).isEqualTo(200);
        assertThat(check(call, Question.anyResource()).findings())
                .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
                .extracting(Finding::rule)
                .containsOnly(rule);
    }

    @Test
    void 破る決まりだけを言えば_施設も人も選ばれる() {
        assertThat(identifier(Call.get(port, "/demo/samples?break=R3010"))).startsWith("1319900013^2026^referral-");
    }

    @Test
    void 番号と宛先は頼める() {
        Call call = Call.get(
                port, "/demo/samples/referral?from=hospital-a&patient=patient-1&id=letter-1&to=hospital-example");
        assertThat(identifier(call)).isEqualTo("1319900013^2026^letter-1");
        assertThat(call.response().body()).contains("\"1318814790\"");
    }

    @ParameterizedTest(name = "{0} は {1} {2}")
    @CsvSource({
        "prescription?from=hospital-a&patient=patient-1, 404, DEMO-SAMPLE-UNKNOWN",
        "lab?from=hospital-a&patient=patient-1&break=R0, 404, DEMO-RULE-UNKNOWN",
        "lab?from=hospital-a&patient=patient-1&break=r9013o, 404, DEMO-RULE-UNKNOWN",
        "lab?from=hospital-a&patient=patient-1&break=G-REG-MEMBER, 422, DEMO-RULE-OUTSIDE",
        "lab?from=hospital-a&patient=patient-1&break=R3010, 422, DEMO-RULE-KIND",
        "?from=hospital-a&patient=patient-1, 400, PARAMETER-MISSING",
        "lab?from=hospital-z&patient=patient-1, 404, DEMO-NAME-UNKNOWN",
        "lab?from=hospital-a&patient=patient-99, 404, DEMO-NAME-UNKNOWN",
        "lab?from=insurer-f&patient=patient-1, 404, DEMO-NAME-UNKNOWN",
        "referral?from=hospital-a&patient=patient-1&to=nowhere, 404, DEMO-NAME-UNKNOWN",
        "lab?patient=patient-1, 400, PARAMETER-MISSING",
        "lab?from=hospital-a, 400, PARAMETER-MISSING",
        "lab?from=hospital-a&patient=patient-1&id=a%5Eb, 400, PARAMETER-INVALID"
    })
    void 作れない見本は理由を言って断る(String what, int status, String code) {
        Call call = Call.get(port, "/demo/samples" + (what.startsWith("?") ? "" : "/") + what);
        assertThat(call.status()).isEqualTo(status);
        assertThat(call.text("code")).isEqualTo(code);
    }

    private static final FacilityCode CLINIC_C = new FacilityCode("1319900039");

    private static GateResult check(Call call, Question question) {
        return Gate.standard().check(call.response().body().getBytes(StandardCharsets.UTF_8), question);
    }

    private Call move(String to) {
        return Call.post(port, "/demo/clock", JSON, "{\"to\":\"" + to + "\"}");
    }

    private static String identifier(Call call) {
        JsonNode bundle = call.json();
        return bundle.at("/identifier/value").stringValue();
    }

    @Test
    void 群衆は台帳に載り_二度目はもう載っている() {
        Call first = Call.post(port, "/demo/people", JSON, "{\"count\":3}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("last")).isEqualTo("crowd-3");
        assertThat(Call.post(port, "/demo/people", JSON, "{\"count\":3}")
                        .json()
                        .path("registered")
                        .intValue())
                .isZero();
        Call sample = Call.get(port, "/demo/samples/lab?from=hospital-a&patient=crowd-3");
        assertThat(sample.response().body()).contains("1000003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"count\":0}", "{\"count\":-1}", "{\"count\":1.5}", "{\"count\":\"3\"}", "{\"count\":100001}"})
    void 数えられない人数は断る(String body) {
        Call call = Call.post(port, "/demo/people", JSON, body);
        assertThat(call.status()).isEqualTo(400);
        assertThat(call.text("code")).isEqualTo("PARAMETER-INVALID");
    }
}
