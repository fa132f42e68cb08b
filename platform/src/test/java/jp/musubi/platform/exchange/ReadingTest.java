package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** 項目の閲覧の HTTP。 */
@ExchangeSlice
class ReadingTest {

    private static final String BASE = "http://localhost:8080/fhir";
    private static final String WHO = ExchangeSlice.PATIENT_1.toString();

    @Autowired
    private AccessDesk access;

    @Autowired
    private SharedRecords records;

    @Autowired
    private WebApplicationContext context;

    private Calls calls;

    @BeforeEach
    void setUp() {
        calls = Calls.on(context);
        AskedTogether.answer(access, records);
    }

    @Test
    void 検索は保管した字をそのまま並べる() {
        grant(Set.of(DataClass.CONDITION));
        when(records.list(any(), any()))
                .thenReturn(new ItemPage(List.of(item("a", "{\"x\": 1 }"), item("b", "{\"x\":\"髙\"}")), 2));
        MvcTestResult answer = calls.get("/fhir/Condition?patient=" + WHO);
        assertThat(answer).hasStatus(200).headers().hasValue("Cache-Control", "no-store");
        String self = BASE + "/Condition?patient=" + WHO + "&_count=100&_offset=0";
        assertThat(answer).bodyText().isEqualTo("""
                {"resourceType":"Bundle","type":"searchset","total":2,"link":[{"relation":"self","url":"%s"}],\
                "entry":[{"fullUrl":"%s/Condition/a","resource":{"x": 1 },"search":{"mode":"match"}},\
                {"fullUrl":"%s/Condition/b","resource":{"x":"髙"},"search":{"mode":"match"}}]}""".formatted(self, BASE, BASE));
        verify(records).list(eq(new ItemQuery(Set.of(DataClass.CONDITION), 0, 100)), decided());
    }

    @Test
    void 頁の続きは_next_をたどる() {
        grant(Set.of(DataClass.LAB));
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(item("a", "{}"), item("b", "{}")), 5));
        MvcTestResult first = calls.get("/fhir/Observation?subject=Patient/" + WHO + "&_count=2&_offset=2");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.link[1].url")
                .asString()
                .startsWith(BASE + "/Observation?subject=Patient%2F" + WHO)
                .contains("_count=2")
                .contains("_offset=4");
        MvcTestResult last = calls.get("/fhir/Observation?patient=" + WHO + "&_count=2&_offset=4");
        assertThat(last).bodyJson().extractingPath("$.link.length()").isEqualTo(1);
    }

    @Test
    void 検査と感染症は_Observation_で一度に尋ねる() {
        grant(Set.of(DataClass.INFECTION));
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(), 0));
        assertThat(calls.get("/fhir/Observation?patient=" + WHO + "&_count=5000"))
                .hasStatus(200);
        Set<DataClass> both = Set.of(DataClass.LAB, DataClass.INFECTION);
        verify(access)
                .decide(new AccessRequest(
                        ExchangeSlice.CLINIC, ExchangeSlice.PATIENT_1, both, "GET /fhir/Observation"));
        verify(records).list(eq(new ItemQuery(both, 0, 1000)), decided());
    }

    @ParameterizedTest(name = "?{0} → {1} {2}")
    @CsvSource({
        "'', PARAMETER-MISSING, patient",
        "patient=, PARAMETER-INVALID, patient",
        "patient=a&patient=a, PARAMETER-INVALID, patient",
        "patient=a&subject=a, PARAMETER-INVALID, subject",
        "patient=a&_count=0, PARAMETER-INVALID, _count",
        "patient=a&_count=ten, PARAMETER-INVALID, _count",
        "patient=a&_offset=-1, PARAMETER-INVALID, _offset",
        "patient=a&code=secret, PARAMETER-UNKNOWN, code",
        "patient=a&secret%20word=1, PARAMETER-UNKNOWN, ?",
        "patient=a&code=1234%2D, PARAMETER-UNKNOWN, code",
        "patient=123456789018, MY-NUMBER-REFUSED, patient",
        "anything=123456789018, MY-NUMBER-REFUSED, anything"
    })
    void 書き方の誤りは_名前だけを言う(String query, String code, String place) {
        MvcTestResult answer = calls.get("/fhir/Condition?" + query);
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issue[0].details.coding[0].code")
                .isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.issue[0].expression[0]").isEqualTo(place);
        assertThat(answer).bodyText().doesNotContain("secret").doesNotContain("123456789018");
        verifyNoInteractions(access, records);
    }

    @Test
    void ゆるやかな扱いでは_知らない条件を除いてそう言う() {
        grant(Set.of(DataClass.CONDITION));
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(item("a", "{}")), 1));
        MvcTestResult answer = calls.get(
                "/fhir/Condition?patient=" + WHO + "&code=secret", "Prefer", "return=minimal, handling=lenient");
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.entry[1].search.mode").isEqualTo("outcome");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.entry[1].resource.issue[0].expression[0]")
                .isEqualTo("code");
        assertThat(answer).bodyText().doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nobody", "1-1-1-1-1", "Patient/", "11111111-1111-4111-8111-11111111111A", "Group/1"})
    void ありえない番号は_知らない人と同じに扱う(String id) {
        refuse(RefusalReason.NO_SUCH_PERSON);
        MvcTestResult answer = calls.get("/fhir/Condition?patient=" + id);
        assertThat(answer).hasStatus(403);
        verify(access)
                .decide(new AccessRequest(
                        ExchangeSlice.CLINIC, null, Set.of(DataClass.CONDITION), "GET /fhir/Condition"));
        verifyNoInteractions(records);
    }

    @Test
    void 一件の読み取りは_版と日時を付ける() {
        grant(Set.of(DataClass.CONDITION));
        when(records.findPersonOf("a")).thenReturn(Optional.of(ExchangeSlice.PATIENT_1));
        when(records.find(any(), any())).thenReturn(Optional.of(item("a", "{\"id\":\"a\"}")));
        MvcTestResult answer = calls.get("/fhir/Condition/a");
        assertThat(answer).hasStatus(200).bodyText().isEqualTo("{\"id\":\"a\"}");
        assertThat(answer).headers().hasValue("ETag", "W/\"7\"");
        assertThat(answer).headers().hasValue("Last-Modified", "Wed, 01 Apr 2026 00:00:00 GMT");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
    }

    @Test
    void 型の違う番号_ない番号は_404() {
        grant(Set.of(DataClass.LAB));
        when(records.findPersonOf(any())).thenReturn(Optional.of(ExchangeSlice.PATIENT_1));
        when(records.find(eq("a"), decided())).thenReturn(Optional.of(item("a", "{}")));
        when(records.find(eq("b"), decided())).thenReturn(Optional.empty());
        assertThat(calls.get("/fhir/Observation/a")).hasStatus(404);
        assertThat(calls.get("/fhir/Observation/b")).hasStatus(404);
    }

    @Test
    void だれのものでもない番号は_知らない人と同じ_403() {
        refuse(RefusalReason.NO_SUCH_PERSON);
        when(records.findPersonOf(any())).thenReturn(Optional.empty());
        assertThat(calls.get("/fhir/Observation/123")).hasStatus(403);
    }

    @ParameterizedTest(name = "GET {0} → {1}")
    @CsvSource({
        "/fhir, 404",
        "/fhir/, 404",
        "/fhir/Immunization, 404",
        "/fhir/Bundle/unit-1, 404",
        "/fhir/Bundle, 405",
        "/fhir/Condition/a/_history, 404"
    })
    void ない宛先は_OperationOutcome_で言う(String address, int status) {
        MvcTestResult answer = calls.get(address);
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.resourceType").isEqualTo("OperationOutcome");
    }

    @Test
    void 使えない操作は_405_で使える操作を言う() {
        MvcTestResult answer = calls.call(HttpMethod.PUT, "/fhir/Condition/a", new byte[0]);
        assertThat(answer).hasStatus(405);
        assertThat(answer).headers().containsHeader("Allow");
        assertThat(calls.call(HttpMethod.POST, "/fhir/Condition/_search", new byte[0]))
                .hasStatus(405);
    }

    private void grant(Set<DataClass> classes) {
        when(access.decide(any())).thenAnswer(call -> Decisions.granted(call.getArgument(0), classes));
    }

    private void refuse(RefusalReason reason) {
        when(access.decide(any())).thenReturn(new AccessDecision.Refused(reason));
    }

    private static AccessGrant decided() {
        return any();
    }

    private static ServedItem item(String id, String json) {
        return new ServedItem(
                id,
                7,
                DataClass.CONDITION,
                "Condition",
                new FacilityCode("1311234567"),
                "高血圧症",
                null,
                Instant.parse("2026-04-01T00:00:00Z"),
                json.getBytes(UTF_8));
    }
}
