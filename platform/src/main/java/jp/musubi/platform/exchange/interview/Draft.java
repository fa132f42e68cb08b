package jp.musubi.platform.exchange.interview;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.ServedItem;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * 答えの下書き。A QuestionnaireResponse in progress: what the six say of each question, each answer with all the registrations it
 * comes from. A question that only the person can answer has no answer.
 */
record Draft(AccessGrant grant, List<Told> told) {

    /** Marks where an answer comes from: a reference to the item, with its facility and day for people. */
    static final String SOURCE = "http://musubi.example/fhir/StructureDefinition/answer-source";

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** @param facility name of who registered it */
    record Told(ServedItem item, String facility) {

        String source() {
            LocalDate day = item.clinicalDate();
            return day == null ? facility : facility + " " + day;
        }
    }

    byte[] json() {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(response())
                .getBytes(StandardCharsets.UTF_8);
    }

    private QuestionnaireResponse response() {
        LocalDate day = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(Questions.URL + "|" + Questions.versionOn(day))
                .setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.INPROGRESS)
                .setSubject(new Reference("Patient/" + grant.person()))
                .setAuthored(Date.from(grant.decidedAt()));
        Questions.listOn(day).forEach(question -> response.addItem(item(question)));
        return response;
    }

    private QuestionnaireResponseItemComponent item(Question question) {
        var item = new QuestionnaireResponseItemComponent();
        item.setLinkId(question.linkId()).setText(question.text());
        if (question.filledFrom() != null) {
            answers(question.filledFrom()).values().forEach(item::addAnswer);
        }
        return item;
    }

    /** One answer for each name; what several facilities registered under it are its several sources. */
    private Map<String, QuestionnaireResponseItemAnswerComponent> answers(DataClass dataClass) {
        Map<String, QuestionnaireResponseItemAnswerComponent> answers = new LinkedHashMap<>();
        for (Told one : told) {
            ServedItem item = one.item();
            if (item.dataClass() == dataClass) {
                answers.computeIfAbsent(
                                item.label(),
                                label -> new QuestionnaireResponseItemAnswerComponent().setValue(new StringType(label)))
                        .addExtension(
                                SOURCE, new Reference(item.resourceType() + "/" + item.id()).setDisplay(one.source()));
            }
        }
        return answers;
    }
}
