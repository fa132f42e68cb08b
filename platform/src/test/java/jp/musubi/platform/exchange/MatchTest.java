package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.context.FhirContext;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonItem;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Patient/$match の HTTP。 */
@ExchangeSlice
class MatchTest {

    private static final LocalDate BIRTH = LocalDate.of(1960, 1, 2);
    private static final Person PERSON = new Person(
            ExchangeSlice.PATIENT_1,
            BIRTH,
            Sex.FEMALE,
            "東京都千代田区1-1",
            null,
            List.of(new PersonName("髙﨑", "𠮷子", "タカサキ", "ヨシコ", BIRTH, null)),
            List.of());
    private static final String BODY = """
            {"resourceType":"Parameters","parameter":[
              {"name":"resource","resource":{"resourceType":"Patient",
                "identifier":[{"system":"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID","value":"00012345:a:1:05"}],
                "name":[{"text":"髙﨑 𠮷子"},{"family":"ﾀｶｻｷ","given":["ﾖｼｺ"]}],
                "gender":"female","birthDate":"1960-01-02","address":[{"state":"東京都","city":"千代田区","line":["1-1"]}]}},
              {"name":"onlyCertainMatches","valueBoolean":true},
              {"name":"count","valueInteger":3}]}
            """;

    @Autowired
    private SearchDesk desk;

    @Autowired
    private PersonSearch search;

    @Autowired
    private WebApplicationContext context;

    private final SearchGrant grant = mock(SearchGrant.class);

    @BeforeEach
    void granted() {
        when(desk.ask(any(), eq("POST /fhir/Patient/$match"))).thenReturn(grant);
        when(grant.ground()).thenReturn(SearchGround.COUNTER);
        when(search.find(any(), any(), anyInt(), eq(grant)))
                .thenReturn(List.of(new PersonMatch(
                        PERSON, MatchGrade.CERTAIN, 98, Set.of(PersonItem.BIRTH_DATE, PersonItem.SEX))));
    }

    @Test
    void 項目を読み取って探し_確かさと点を付けて答える() throws Exception {
        Bundle bundle = bundle(post(BODY));
        var question = ArgumentCaptor.forClass(PersonQuestion.class);
        verify(search).find(question.capture(), eq(MatchGrade.CERTAIN), eq(3), eq(grant));
        assertThat(question.getValue())
                .isEqualTo(new PersonQuestion(
                        MemberNumber.of(MemberNumber.INSURANCE, "00012345:a:1:05"),
                        "髙﨑 𠮷子",
                        "ﾀｶｻｷ ﾖｼｺ",
                        BIRTH,
                        Sex.FEMALE,
                        "東京都 千代田区 1-1"));
        var entry = bundle.getEntryFirstRep();
        assertThat(bundle.getTotal()).isEqualTo(1);
        assertThat(entry.getSearch().getScore()).isEqualByComparingTo("0.98");
        assertThat(entry.getSearch().getExtensionString("http://hl7.org/fhir/StructureDefinition/match-grade"))
                .isEqualTo("certain");
    }

    @Test
    void 施設には_呼び手が言って合っていた項目だけを返す() throws Exception {
        var patient = (Patient) bundle(post(BODY)).getEntryFirstRep().getResource();
        assertThat(patient.getIdElement().getIdPart()).isEqualTo(ExchangeSlice.PATIENT_1.toString());
        assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1960-01-02");
        assertThat(patient.getGender().toCode()).isEqualTo("female");
        assertThat(patient.hasName()).isFalse();
        assertThat(patient.hasAddress()).isFalse();
        assertThat(patient.hasIdentifier()).isFalse();
    }

    @Test
    void 運営には氏名と住所も返す() throws Exception {
        when(grant.ground()).thenReturn(SearchGround.LINK_DESK);
        var patient = (Patient) bundle(post(BODY)).getEntryFirstRep().getResource();
        assertThat(patient.getName()).extracting(name -> name.getText()).containsExactly("髙﨑 𠮷子", "タカサキ ヨシコ");
        assertThat(patient.getAddressFirstRep().getText()).isEqualTo("東京都千代田区1-1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "{\"resourceType\":\"Patient\"} | 400",
                "{\"resourceType\":\"Parameters\"} | 400",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"other\"}]} | 400",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"count\",\"valueInteger\":0}]} | 400",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"onlyCertainMatches\",\"valueBoolean\":null}]} | 400",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":{\"resourceType\":\"Patient\",\"birthDate\":\"1960\"}}]} | 400",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":{\"resourceType\":\"Patient\",\"gender\":\"f\"}}]} | 400"
            })
    void 読めない問いは断り_探さない(String body, int status) {
        assertThat(post(body)).hasStatus(status);
        verifyNoInteractions(search);
    }

    @Test
    void 照会できない呼び手には_本文を読む前に断る() {
        when(desk.ask(any(), any())).thenThrow(new Problem(ProblemCode.ACCESS_REFUSED));
        assertThat(post("broken")).hasStatus(403);
        verifyNoInteractions(search);
    }

    private MvcTestResult post(String body) {
        return Calls.on(context)
                .call(
                        HttpMethod.POST,
                        "/fhir/Patient/$match",
                        body.getBytes(UTF_8),
                        "Content-Type",
                        "application/fhir+json");
    }

    private static Bundle bundle(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatus(200);
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, result.getResponse().getContentAsString(UTF_8));
    }
}
