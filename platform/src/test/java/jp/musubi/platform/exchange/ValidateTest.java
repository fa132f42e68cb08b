package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.musubi.platform.records.Intake;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** $validate の HTTP。 */
@ExchangeSlice
class ValidateTest {

    private static final String PROFILE = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS";
    private static final String ENCOUNTER =
            "{\"resourceType\":\"Encounter\",\"meta\":{\"profile\":[\"" + PROFILE + "|1\"]},\"status\":\"finished\"}";
    private static final Guide GUIDE = new Guide("1.5.2");

    @Autowired
    private Intake intake;

    @Autowired
    private WebApplicationContext context;

    private Calls calls;

    @BeforeEach
    void setUp() {
        calls = Calls.on(context);
        when(intake.judge(any(), any()))
                .thenAnswer(call ->
                        Gate.standard().check(call.getArgument(0, byte[].class), call.getArgument(1, Question.class)));
    }

    @Test
    void 何も違わなければ_200_で受付可と版を言う() {
        gateSays(new GateResult(List.of(), null, GUIDE, List.of()));
        MvcTestResult answer = post("/fhir/Encounter/$validate", ENCOUNTER);
        assertThat(answer).hasStatus(200).hasContentType("application/fhir+json;charset=UTF-8");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        assertThat(answer).bodyText().isEqualTo("""
                {"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational",\
                "details":{"text":"受付可(ガイド 1.5.2 で審査。登録はしていません)"}}]}""");
    }

    @Test
    void 審査できなかった決まりも言う() {
        var rule = RuleBook.standard().get("G-REG-MEMBER");
        gateSays(new GateResult(List.of(), null, GUIDE, List.of(rule)));
        assertThat(post("/fhir/Encounter/$validate", ENCOUNTER))
                .bodyJson()
                .extractingPath("$.issue[1].details.text")
                .isEqualTo("ここでは審査していない決まり: G-REG-MEMBER");
    }

    @Test
    void 違いがあっても_200_で所見をすべて_決まりと場所と直し方とともに言う() {
        MvcTestResult answer = post("/fhir/Encounter/$validate", ENCOUNTER);
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.issue[0].severity").isEqualTo("error");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].system")
                .isEqualTo("http://musubi.example/fhir/CodeSystem/rules");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[*].expression[0]")
                .asArray()
                .contains("Encounter.class");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].diagnostics")
                .asString()
                .matches("(?s).+\\(1行[0-9]+列\\)");
        assertThat(answer).bodyText().doesNotContain("受付可");
    }

    @Test
    void JSON_として読めない本文も_200_で所見を言う() {
        for (String address : List.of("/fhir/$validate", "/fhir/Bundle/$validate")) {
            MvcTestResult answer = post(address, "{\n oops");
            assertThat(answer).hasStatus(200);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.issue[0].details.coding[0].code")
                    .isEqualTo("G-JSON-SYNTAX");
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.issue[0].diagnostics")
                    .asString()
                    .contains("2行2列");
        }
    }

    @Test
    void Bundle_は登録の入口と同じ問いで審査し_送り手は証から知る() {
        byte[] body = "{\"resourceType\":\"Bundle\"}".getBytes(UTF_8);
        calls.call(HttpMethod.POST, "/fhir/Bundle/$validate", body, "Content-Type", "application/json");
        verify(intake).judge(body, Question.submissionOf(new FacilityCode("1311234567")));
    }

    @Test
    void 施設のない人の証でも審査でき_施設の一致は見ない() {
        calls.call(
                HttpMethod.POST,
                "/fhir/Encounter/$validate",
                ENCOUNTER.getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "Test-Caller",
                "patient");
        assertThat(asked().sender()).isNull();
        assertThat(asked().scope()).isEqualTo(Question.Scope.ANY_RESOURCE);
    }

    @Test
    void Parameters_に入れた_resource_は_送った本文の行と桁で言う() {
        String inside = """
                {"resourceType":"Parameters","parameter":[
                  {"name":"mode","valueCode":"create"},
                  {"name":"resource","resource":
                  %s
                  }]}""".formatted(ENCOUNTER);
        MvcTestResult bare = post("/fhir/Encounter/$validate", "\n\n\n  " + ENCOUNTER);
        MvcTestResult wrapped = post("/fhir/Encounter/$validate", inside);
        assertThat(wrapped).hasStatus(200);
        assertThat(wrapped).bodyText().contains("4行3列").isEqualTo(bodyOf(bare));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"'', ", "|1.10.0, 1.10.0", "|1.5.2, 1.5.2"})
    void 名乗っているプロファイルなら_版を付けて頼める(String version, String guide) {
        assertThat(post("/fhir/Encounter/$validate?profile=" + (PROFILE + version).replace("|", "%7C"), ENCOUNTER))
                .hasStatus(200);
        assertThat(asked().guide()).isEqualTo(guide == null ? null : new Guide(guide));
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "?profile=http://example.com/Other, PROFILE-NOT-DECLARED, profile",
        "?profile=http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS%7C9.9, PROFILE-NOT-DECLARED, profile",
        "?mode=delete, PARAMETER-INVALID, mode",
        "?mode=profile, PARAMETER-MISSING, profile",
        "?mode=create&mode=create, PARAMETER-INVALID, mode",
        "?dry=run, PARAMETER-UNKNOWN, dry"
    })
    void 応えられない頼みは_名指しで_400(String query, String code, String place) {
        assertRefused(post("/fhir/Encounter/$validate" + query, ENCOUNTER), code, place);
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[]; PARAMETER-MISSING; resource",
                "[{\"name\":\"resource\"}]; PARAMETER-INVALID; resource",
                "[{\"name\":\"resource\",\"resource\":{}},{\"name\":\"resource\",\"resource\":{}}]; PARAMETER-INVALID; resource",
                "[{\"name\":\"mode\",\"valueString\":\"create\"}]; PARAMETER-INVALID; mode",
                "[{\"name\":\"usage\",\"valueCode\":\"x\"}]; PARAMETER-UNKNOWN; usage",
                "[{\"name\":\"123456789018\"}]; PARAMETER-UNKNOWN; ?"
            })
    void Parameters_の誤りも_名指しで_400(String parameters, String code, String place) {
        assertRefused(
                post("/fhir/$validate", "{\"resourceType\":\"Parameters\",\"parameter\":" + parameters + "}"),
                code,
                place);
    }

    @Test
    void 宛先と違う種類のリソースは_400() {
        assertRefused(post("/fhir/Condition/$validate", ENCOUNTER), "PARAMETER-INVALID", "resourceType");
    }

    @Test
    void 英語を望めば英語で言う() {
        MvcTestResult answer = calls.call(
                HttpMethod.POST,
                "/fhir/$validate",
                "{".getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");
        assertThat(answer).headers().hasValue("Content-Language", "en");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.text")
                .asString()
                .startsWith("Not JSON");
    }

    @ParameterizedTest(name = "{0} {1} → 415")
    @CsvSource({"application/xml, identity", "application/json, gzip", "application/json, 'identity, br'"})
    void 読めない形は_開かずに_415(String type, String encoding) {
        MvcTestResult answer = calls.call(
                HttpMethod.POST,
                "/fhir/$validate",
                ENCOUNTER.getBytes(UTF_8),
                "Content-Type",
                type,
                "Content-Encoding",
                encoding);
        assertThat(answer).hasStatus(415);
        verifyNoInteractions(intake);
    }

    @Test
    void 上限より一バイト多い本文は_413() {
        MvcTestResult answer = calls.call(
                HttpMethod.POST, "/fhir/$validate", new byte[10_485_761], "Content-Type", "application/json");
        assertThat(answer).hasStatus(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/bundle/$validate", "/fhir/Bundle/1/$validate", "/fhir/Bundle/$validate/"})
    void ほかの道はない(String address) {
        assertThat(post(address, ENCOUNTER)).hasStatus(404);
        verifyNoInteractions(intake);
    }

    private void gateSays(GateResult result) {
        doReturn(result).when(intake).judge(any(), any());
    }

    private void assertRefused(MvcTestResult answer, String code, String place) {
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.issue[0].expression[0]").isEqualTo(place);
        assertThat(answer).bodyText().doesNotContain("123456789018");
        verifyNoInteractions(intake);
    }

    private Question asked() {
        ArgumentCaptor<Question> question = ArgumentCaptor.forClass(Question.class);
        verify(intake).judge(any(), question.capture());
        return question.getValue();
    }

    private MvcTestResult post(String address, String body) {
        return calls.call(HttpMethod.POST, address, body.getBytes(UTF_8), "Content-Type", "application/fhir+json");
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
