package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.context.FhirContext;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** 本人の基本情報、すべて、できることの一覧の HTTP。 */
@ExchangeSlice
class PatientTest {

    private static final String INSURANCE = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final String SEARCH = "/fhir/Patient?identifier=" + INSURANCE + "%7C00012345:a:1:05";
    private static final String WHO = ExchangeSlice.PATIENT_1.toString();
    private static final Person PERSON = new Person(
            ExchangeSlice.PATIENT_1,
            LocalDate.of(1960, 1, 2),
            Sex.FEMALE,
            "東京都千代田区",
            "100-0001",
            List.of(new PersonName("髙﨑", "𠮷子", "タカサキ", "ヨシコ", LocalDate.of(1960, 1, 2), null)),
            List.of(
                    new Coverage(
                            INSURANCE,
                            "00012345:a:1:05",
                            "00012345",
                            LocalDate.of(2010, 4, 1),
                            LocalDate.of(2020, 4, 1)),
                    new Coverage(INSURANCE, "06130012:b:2:01", "06130012", LocalDate.of(2020, 4, 1), null)));

    @Autowired
    private AccessDesk access;

    @Autowired
    private People people;

    @Autowired
    private SharedRecords records;

    @Autowired
    private WebApplicationContext context;

    private Calls calls;

    @BeforeEach
    void setUp() {
        calls = Calls.on(context);
        AskedTogether.answer(access, records);
        when(people.findByMember(INSURANCE, "00012345:a:1:05")).thenReturn(Optional.of(PERSON));
        when(people.get(ExchangeSlice.PATIENT_1)).thenReturn(PERSON);
    }

    @Test
    void 番号で探すと_今の資格と名を答える() throws UnsupportedEncodingException {
        grant(Set.of(DataClass.DEMOGRAPHICS));
        MvcTestResult answer = calls.get(SEARCH);
        assertThat(answer).hasStatus(200);
        Bundle bundle = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, answer.getResponse().getContentAsString(UTF_8));
        assertThat(bundle.getTotal()).isEqualTo(1);
        Patient patient = (Patient) bundle.getEntryFirstRep().getResource();
        assertThat(patient.getIdElement().getIdPart()).isEqualTo(WHO);
        assertThat(patient.getIdentifier())
                .singleElement()
                .satisfies(identifier -> assertThat(identifier.getValue()).isEqualTo("06130012:b:2:01"));
        assertThat(patient.getName())
                .extracting(name ->
                        name.getText() + " " + name.getExtension().get(0).getValue())
                .containsExactly("髙﨑 𠮷子 IDE", "タカサキ ヨシコ SYL");
        assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1960-01-02");
        assertThat(patient.getGender().toCode()).isEqualTo("female");
        assertThat(patient.getAddressFirstRep().getText()).isEqualTo("東京都千代田区");
        assertThat(patient.getMeta().getLastUpdatedElement().getValueAsString()).isEqualTo("2020-04-01T00:00:00+09:00");
    }

    @Test
    void 資格の切れた人には_終わりの日を付けて最後の番号を答える() {
        Person ended = new Person(
                PERSON.id(),
                PERSON.birthDate(),
                PERSON.sex(),
                PERSON.address(),
                null,
                PERSON.names(),
                PERSON.coverages().subList(0, 1));
        grant(Set.of(DataClass.DEMOGRAPHICS));
        when(people.get(ExchangeSlice.PATIENT_1)).thenReturn(ended);
        assertThat(calls.get("/fhir/Patient/" + WHO))
                .bodyJson()
                .extractingPath("$.identifier[0].period.end")
                .isEqualTo("2020-03-31");
    }

    @Test
    void 断りの本文は_理由によらず一字も違わない() {
        Set<String> bodies = Stream.of(
                        RefusalReason.NO_SUCH_PERSON,
                        RefusalReason.NO_CONSENT,
                        RefusalReason.CONSENT_EXPIRED,
                        RefusalReason.NOT_OWN,
                        RefusalReason.CLASS_NOT_ALLOWED)
                .map(reason -> {
                    when(access.decide(any())).thenReturn(new AccessDecision.Refused(reason));
                    MvcTestResult answer = calls.get(SEARCH);
                    assertThat(answer).hasStatus(403);
                    return body(answer);
                })
                .collect(Collectors.toSet());
        assertThat(bodies).hasSize(1);
    }

    @Test
    void 知らない番号でも_可否を尋ねて記録に残す() {
        when(access.decide(any())).thenReturn(new AccessDecision.Refused(RefusalReason.NO_SUCH_PERSON));
        assertThat(calls.get("/fhir/Patient?identifier=" + INSURANCE + "%7C99999999:x:9:09", "Test-Caller", "insurer"))
                .hasStatus(403);
        verify(access)
                .decide(new AccessRequest(
                        ExchangeSlice.INSURER, null, Set.of(DataClass.DEMOGRAPHICS), "GET /fhir/Patient"));
    }

    @Test
    void 本人は_条件なしで自分を見る() {
        grant(Set.of(DataClass.DEMOGRAPHICS));
        assertThat(calls.get("/fhir/Patient", "Test-Caller", "patient"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.entry[0].resource.id")
                .isEqualTo(WHO);
    }

    @Test
    void 施設は_条件なしでは探せない() {
        assertThat(calls.get("/fhir/Patient"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.issue[0].expression[0]")
                .isEqualTo("identifier");
        verifyNoInteractions(access);
    }

    @Test
    void 個人番号らしい番号は断り_どこにも書かない() {
        MvcTestResult answer = calls.get("/fhir/Patient?identifier=http://example.org%7C123456789018");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("MY-NUMBER-REFUSED").doesNotContain("123456789018");
        verifyNoInteractions(access, people);
    }

    @Test
    void 施設の患者番号としての十二桁は_個人番号とみなさない() {
        when(access.decide(any())).thenReturn(new AccessDecision.Refused(RefusalReason.NO_SUCH_PERSON));
        assertThat(calls.get("/fhir/Patient?identifier=urn:oid:1.2.392.100495.20.3.51.11318814790%7C123456789018"))
                .hasStatus(403);
    }

    @Test
    void 番号での読み取りは_版を付け_知らない人なら_403() {
        grant(Set.of(DataClass.DEMOGRAPHICS));
        MvcTestResult answer = calls.get("/fhir/Patient/" + WHO);
        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .headers()
                .hasHeaderSatisfying(
                        "ETag",
                        tag -> assertThat(tag).singleElement().asString().matches("W/\"[0-9a-f]{1,8}\""));
        assertThat(answer).headers().hasValue("Last-Modified", "Tue, 31 Mar 2020 15:00:00 GMT");
        doReturn(new AccessDecision.Refused(RefusalReason.NO_SUCH_PERSON))
                .when(access)
                .decide(any());
        assertThat(calls.get("/fhir/Patient/nobody")).hasStatus(403);
    }

    @Test
    void すべてを求めると_本人を先に_許された項目を並べる() {
        grant(Set.of(DataClass.DEMOGRAPHICS, DataClass.LAB));
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(lab()), 3));
        MvcTestResult answer = calls.get("/fhir/Patient/" + WHO + "/$everything?_count=1");
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(4);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.entry[0].resource.resourceType")
                .isEqualTo("Patient");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.entry[1].fullUrl")
                .asString()
                .endsWith("/fhir/Observation/o1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.link[1].url")
                .asString()
                .endsWith("/fhir/Patient/" + WHO + "/$everything?_count=1&_offset=1");
        MvcTestResult rest = calls.get("/fhir/Patient/" + WHO + "/$everything?_count=1&_offset=2");
        assertThat(rest).bodyJson().extractingPath("$.entry.length()").isEqualTo(1);
        assertThat(rest).bodyJson().extractingPath("$.link.length()").isEqualTo(1);
    }

    @Test
    void できることの一覧は_JSON_でも_XML_でも読める() {
        CapabilityStatement statement = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(CapabilityStatement.class, body(calls.get("/fhir/metadata")));
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        MvcTestResult xml = calls.get("/fhir/metadata", "Accept", "application/fhir+xml");
        assertThat(xml).hasStatus(200).hasContentType("application/fhir+xml;charset=UTF-8");
        assertThat(body(xml)).startsWith("<CapabilityStatement xmlns=\"http://hl7.org/fhir\">");
    }

    @Test
    void 断りも望まれた形で答える() {
        MvcTestResult answer = calls.get("/fhir/Patient?_format=xml");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).startsWith("<OperationOutcome");
    }

    @Test
    void 形の指定は_format_が_Accept_に勝つ() {
        assertThat(calls.get("/fhir/metadata?_format=json", "Accept", "application/fhir+xml"))
                .hasContentType("application/fhir+json;charset=UTF-8");
        assertThat(calls.get("/fhir/metadata", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"))
                .hasContentType("application/fhir+json;charset=UTF-8");
        assertThat(calls.get("/fhir/metadata?_format=turtle")).hasStatus(406);
        assertThat(calls.get("/fhir/metadata", "Accept", "text/turtle")).hasStatus(406);
    }

    private void grant(Set<DataClass> classes) {
        when(access.decide(any())).thenAnswer(call -> Decisions.granted(call.getArgument(0), classes));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static ServedItem lab() {
        return new ServedItem(
                "o1",
                1,
                DataClass.LAB,
                "Observation",
                new FacilityCode("1311234567"),
                "Alb",
                null,
                Instant.parse("2026-04-01T00:00:00Z"),
                "{\"resourceType\":\"Observation\"}".getBytes(UTF_8));
    }
}
