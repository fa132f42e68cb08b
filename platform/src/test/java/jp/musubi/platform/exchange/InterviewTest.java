package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** 受診前の問診の下書きは、六情報から、出どころを付けて作られる。 */
@ExchangeSlice
class InterviewTest {

    private static final String WHO = ExchangeSlice.PATIENT_1.toString();
    private static final String ADDRESS = "/fhir/Patient/" + WHO + "/$interview";
    private static final FacilityCode ONE = new FacilityCode("1311234567");
    private static final FacilityCode OTHER = new FacilityCode("1318814790");
    private static final Set<DataClass> ALL =
            Set.of(DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    @Autowired
    private AccessDesk access;

    @Autowired
    private Facilities facilities;

    @Autowired
    private SharedRecords records;

    @Autowired
    private WebApplicationContext context;

    private Calls calls;

    @BeforeEach
    void 施設がある() {
        calls = Calls.on(context);
        when(facilities.find(ONE))
                .thenReturn(
                        Optional.of(new Facility(ONE, "見本医院", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false)));
        when(access.decide(any())).thenAnswer(call -> Decisions.granted(call.getArgument(0), ALL));
    }

    @Test
    void 同じ名の登録は一つの答えに_どの施設のいつのものかをすべて添える() {
        has(condition("c1", ONE, "高血圧症", ""), condition("c2", OTHER, "高血圧症", ""), condition("c3", ONE, "喘息", ""));
        MvcTestResult answer = calls.get(ADDRESS);
        assertThat(answer).hasStatus(200);
        QuestionnaireResponse draft = draft(answer);
        assertThat(draft.getStatus().toCode()).isEqualTo("in-progress");
        assertThat(draft.getSubject().getReference()).isEqualTo("Patient/" + WHO);
        assertThat(draft.getItem())
                .extracting(item -> item.getLinkId() + " " + item.getAnswer().size())
                .containsExactly(
                        "reason 0",
                        "allergy 0",
                        "condition 2",
                        "medication 0",
                        "infection 0",
                        "lab 0",
                        "pregnancy 0",
                        "other 0");
        QuestionnaireResponseItemComponent conditions = draft.getItem().get(2);
        assertThat(conditions.getAnswer())
                .extracting(one -> one.getValueStringType().getValue())
                .containsExactly("高血圧症", "喘息");
        assertThat(conditions.getAnswer().get(0).getExtension())
                .extracting(source -> ((Reference) source.getValue()).getReference() + " "
                        + ((Reference) source.getValue()).getDisplay())
                .containsExactly(
                        "Condition/c1 見本医院 循環器科 令和8年(2026年)1月5日", "Condition/c2 1318814790 循環器科 令和8年(2026年)1月5日");
    }

    @Test
    void 告げていないものは_施設が尋ねても入らない() {
        has(condition("c1", ONE, "話した病名", ""), condition("c2", ONE, "告げていない病名", "UNINFORMED"));
        assertThat(body(calls.get(ADDRESS))).contains("話した病名").doesNotContain("告げていない", "c2");
    }

    @Test
    void 六情報を読むのと同じことを尋ね_断られれば何も言わない() {
        doReturn(new AccessDecision.Refused(RefusalReason.NO_CONSENT))
                .when(access)
                .decide(any());
        assertThat(calls.get(ADDRESS)).hasStatus(403);
        verify(access)
                .decide(new AccessRequest(
                        ExchangeSlice.CLINIC, ExchangeSlice.PATIENT_1, ALL, "GET /fhir/Patient/{id}/$interview"));
        assertThat(calls.get(ADDRESS + "?x=y")).hasStatus(400);
    }

    @Test
    void 問いは下書きの指す問診票にある() {
        has();
        String canonical = draft(calls.get(ADDRESS)).getQuestionnaire();
        Questionnaire questions = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Questionnaire.class, body(calls.get("/fhir/Questionnaire/interview")));
        assertThat(questions.getUrl() + "|" + questions.getVersion()).isEqualTo(canonical);
        assertThat(questions.getItem())
                .extracting(item -> item.getLinkId() + " " + item.getText())
                .containsExactlyElementsOf(draft(calls.get(ADDRESS)).getItem().stream()
                        .map(item -> item.getLinkId() + " " + item.getText())
                        .toList());
        assertThat(calls.get("/fhir/Questionnaire/other")).hasStatus(404);
    }

    private void has(ServedItem... items) {
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(items), items.length));
    }

    private static ServedItem condition(String id, FacilityCode from, String label, String flag) {
        SampleUnit unit = SampleUnit.of(
                        from.digits(), "s", new SampleUnit.SamplePerson("m", "1960-01-02", "female", "k"), "x")
                .withCondition(id, label, "2026-01-05", flag);
        return new ServedItem(
                id,
                1,
                DataClass.CONDITION,
                "Condition",
                from,
                label,
                LocalDate.of(2026, 1, 5),
                Instant.parse("2026-04-01T00:00:00Z"),
                unit.resources().get(0).getBytes(UTF_8));
    }

    private static QuestionnaireResponse draft(MvcTestResult answer) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(QuestionnaireResponse.class, body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
