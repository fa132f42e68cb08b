package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** 登録と取消の HTTP。 */
@ExchangeSlice
class SubmissionTest {

    private static final byte[] BODY = "{\"resourceType\":\"Bundle\"}".getBytes(UTF_8);
    private static final String UNIT = "http://jpfhir.jp/fhir/clins/bundle-identifier%7C1311234567%5E2026%5E1";
    private static final String MEMBER = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID%7C00012345:a:1:05";

    @Autowired
    private Intake intake;

    @Autowired
    private WebApplicationContext context;

    private static final ReceiptNumber NUMBER =
            new ReceiptNumber(new FacilityCode("1311234567"), LocalDate.of(2026, 4, 1), 12);

    private Calls calls;

    private static Received received(Receipt receipt) {
        return new Received(NUMBER, receipt);
    }

    @BeforeEach
    void setUp() {
        calls = Calls.on(context);
    }

    @Test
    void 新しい単位は_201_と場所と受付済() {
        when(intake.receive(any(), anyBoolean(), any()))
                .thenReturn(received(new Receipt.Accepted(
                        SubmissionType.FIVE_ITEMS, "unit-1", 1, true, Map.of(DataClass.LAB, 4), List.of())));
        MvcTestResult answer = post("application/fhir+json");
        assertThat(answer).hasStatus(201).hasContentType("application/fhir+json;charset=UTF-8");
        assertThat(answer).headers().hasValue("Location", "http://localhost:8080/fhir/Bundle/unit-1");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        assertThat(answer).headers().hasValue("Musubi-Receipt", "1311234567-20260401-00000012");
        assertThat(answer).bodyText().isEqualTo("""
                {"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational",\
                "details":{"text":"受付済: 検査 4件"}}]}""");
        verify(intake).receive(BODY, false, ExchangeSlice.CLINIC);
    }

    @Test
    void 置き換えは_200_で_警告も伝える() {
        Receipt replaced = new Receipt.Accepted(
                SubmissionType.FIVE_ITEMS,
                "unit-1",
                2,
                false,
                Map.of(DataClass.LAB, 3, DataClass.INFECTION, 1),
                List.of(finding(Severity.WARNING)));
        when(intake.receive(any(), anyBoolean(), any())).thenReturn(received(replaced));
        MvcTestResult answer = post("application/json;charset=UTF-8");
        assertThat(answer).hasStatus(200);
        assertThat(answer).headers().hasValue("ETag", "W/\"2\"");
        assertThat(answer).bodyJson().extractingPath("$.issue[0].details.text").isEqualTo("受付済(変更): 感染症 1件、検査 3件");
        assertThat(answer).bodyJson().extractingPath("$.issue[1].severity").isEqualTo("warning");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[1].expression[0]")
                .isEqualTo("Bundle.entry[1].resource.onset");
    }

    @Test
    void 空になった単位もそう言う() {
        when(intake.receive(any(), anyBoolean(), any()))
                .thenReturn(received(
                        new Receipt.Accepted(SubmissionType.FIVE_ITEMS, "unit-1", 3, false, Map.of(), List.of())));
        assertThat(post("application/json"))
                .bodyJson()
                .extractingPath("$.issue[0].details.text")
                .isEqualTo("受付済(変更): 項目なし(この単位の項目はすべて終了)");
    }

    @Test
    void 文書は何の文書で_何を取り出したかを言う() {
        when(intake.receive(any(), anyBoolean(), any()))
                .thenReturn(received(new Receipt.Accepted(
                        SubmissionType.REFERRAL, "unit-1", 1, true, Map.of(DataClass.CONDITION, 2), List.of())))
                .thenReturn(received(
                        new Receipt.Accepted(SubmissionType.PATIENT_SUMMARY, "unit-2", 1, true, Map.of(), List.of())));
        assertThat(post("application/json"))
                .bodyJson()
                .extractingPath("$.issue[0].details.text")
                .isEqualTo("受付済: 診療情報提供書から 傷病名 2件");
        assertThat(post("application/json"))
                .bodyJson()
                .extractingPath("$.issue[0].details.text")
                .isEqualTo("受付済: 患者サマリー");
    }

    @Test
    void 受け取れないときは_422_で所見をすべて言う() {
        Receipt refused = new Receipt.Refused(List.of(finding(Severity.ERROR)));
        when(intake.receive(any(), anyBoolean(), any())).thenReturn(received(refused));
        MvcTestResult answer = post("application/json");
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().isEqualTo("""
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":\
                {"coding":[{"system":"http://musubi.example/fhir/CodeSystem/rules","code":"R9015C"}],\
                "text":"発症日がありません。"},"diagnostics":"onsetDateTime を加えてください。(12行5列)",\
                "expression":["Bundle.entry[1].resource.onset"]}]}""");
    }

    @ParameterizedTest(name = "大きすぎる {0} → {1}")
    @CsvSource({"false, 400", "true, 413"})
    void 読めない本文も_決まりと場所と直し方で断る(boolean tooLarge, int status) {
        Receipt unreadable = new Receipt.Unreadable(List.of(finding(Severity.ERROR)), tooLarge);
        when(intake.receive(any(), anyBoolean(), any())).thenReturn(received(unreadable));
        MvcTestResult answer = post("application/json");
        assertThat(answer).hasStatus(status);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo("R9015C");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].diagnostics")
                .isEqualTo("onsetDateTime を加えてください。(12行5列)");
    }

    @Test
    void 英語を望めば英語で言う() {
        Receipt refused = new Receipt.Refused(List.of(finding(Severity.ERROR)));
        when(intake.receive(any(), anyBoolean(), any())).thenReturn(received(refused));
        MvcTestResult answer = calls.call(
                HttpMethod.POST, "/fhir/Bundle", BODY, "Content-Type", "application/json", "Accept-Language", "en");
        assertThat(answer).headers().hasValue("Content-Language", "en");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.text")
                .isEqualTo("No onset. Add onsetDateTime.");
    }

    @ParameterizedTest(name = "{0} {1} → 415")
    @CsvSource({
        "application/xml, identity",
        "application/fhir+xml, identity",
        "text/plain, identity",
        "application/json;charset=Shift_JIS, identity",
        "application/json, gzip",
        "application/json, 'identity, gzip'"
    })
    void 読めない形は_415(String type, String encoding) {
        MvcTestResult answer =
                calls.call(HttpMethod.POST, "/fhir/Bundle", BODY, "Content-Type", type, "Content-Encoding", encoding);
        assertThat(answer).hasStatus(415);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo("MEDIA-TYPE");
        verifyNoInteractions(intake);
    }

    @Test
    void 上限ちょうどは受け_一バイト多いと_413() {
        Receipt refused = new Receipt.Refused(List.of(finding(Severity.ERROR)));
        when(intake.receive(any(), anyBoolean(), any())).thenReturn(received(refused));
        assertThat(calls.call(
                        HttpMethod.POST, "/fhir/Bundle", new byte[10_485_760], "Content-Type", "application/json"))
                .hasStatus(422);
        MvcTestResult answer =
                calls.call(HttpMethod.POST, "/fhir/Bundle", new byte[10_485_761], "Content-Type", "application/json");
        assertThat(answer).hasStatus(413);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo("BODY-TOO-LARGE");
    }

    @Test
    void 登録に検索条件は付けられない() {
        assertThat(calls.call(HttpMethod.POST, "/fhir/Bundle?dry=run", BODY, "Content-Type", "application/json"))
                .hasStatus(400);
        verifyNoInteractions(intake);
    }

    @Test
    void 取消は_200_取消済() {
        when(intake.withdraw(any(), any())).thenReturn(new Withdrawal("unit-1", 4));
        MvcTestResult answer = calls.call(
                HttpMethod.DELETE, "/fhir/Bundle?identifier=" + UNIT + "&patient.identifier=" + MEMBER, BODY);
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.issue[0].details.text").isEqualTo("取消済: 4件を閲覧から外しました");
        verify(intake)
                .withdraw(
                        new WithdrawalRequest(
                                "http://jpfhir.jp/fhir/clins/bundle-identifier",
                                "1311234567^2026^1",
                                "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
                                "00012345:a:1:05"),
                        ExchangeSlice.CLINIC);
    }

    @Test
    void ない単位の取消は_404() {
        when(intake.withdraw(any(), any())).thenThrow(new Problem(ProblemCode.UNIT_NOT_FOUND));
        assertThat(calls.call(
                        HttpMethod.DELETE, "/fhir/Bundle?identifier=" + UNIT + "&patient.identifier=" + MEMBER, BODY))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo("UNIT-NOT-FOUND");
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "?identifier=a%7Cb, PARAMETER-MISSING, patient.identifier",
        "?patient.identifier=a%7Cb, PARAMETER-MISSING, identifier",
        "?identifier=ab&patient.identifier=a%7Cb, PARAMETER-INVALID, identifier",
        "?identifier=a%7Cb&patient.identifier=%7Cb, PARAMETER-INVALID, patient.identifier",
        "?identifier=a%7Cb&identifier=a%7Cb&patient.identifier=a%7Cb, PARAMETER-INVALID, identifier",
        "?identifier=a%7Cb&patient.identifier=a%7Cb&force=1, PARAMETER-UNKNOWN, force"
    })
    void 取消の条件は二つきっかり(String query, String code, String place) {
        MvcTestResult answer =
                calls.call(HttpMethod.DELETE, "/fhir/Bundle" + query, BODY, "Prefer", "handling=lenient");
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.issue[0].expression[0]").isEqualTo(place);
        verifyNoInteractions(intake);
    }

    private MvcTestResult post(String contentType) {
        return calls.call(HttpMethod.POST, "/fhir/Bundle", BODY, "Content-Type", contentType);
    }

    private static Finding finding(Severity severity) {
        Finding finding = mock();
        when(finding.rule()).thenReturn("R9015C");
        when(finding.severity()).thenReturn(severity);
        when(finding.expression()).thenReturn("Bundle.entry[1].resource.onset");
        when(finding.japanese()).thenReturn("発症日がありません。");
        when(finding.fix()).thenReturn("onsetDateTime を加えてください。");
        when(finding.english()).thenReturn("No onset. Add onsetDateTime.");
        when(finding.line()).thenReturn(12);
        when(finding.column()).thenReturn(5);
        return finding;
    }
}
