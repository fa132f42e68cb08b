package jp.musubi.platform.exchange.interview;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewQuestion;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** 問診の答え(FHIR QuestionnaireResponse)。Each answer that was drafted names all the registrations it comes from. */
final class ResponseResource {

    /** Canonical of the questionnaire, without the version, which is the first day of the newest row in force. */
    static final String QUESTIONNAIRE = "http://musubi.example/fhir/Questionnaire/" + ResponseResource.ID;

    static final String ID = "interview";

    /** Marks where an answer comes from: a reference to the item, with its facility and day for people. */
    static final String SOURCE = "http://musubi.example/fhir/StructureDefinition/answer-source";

    /** Marks whose words a given answer is: {@code drafted}, {@code edited} or {@code own}. */
    static final String WORDS = "http://musubi.example/fhir/StructureDefinition/answer-words";

    private ResponseResource() {}

    /** A draft, in progress: nobody's statement. */
    static byte[] draft(
            PersonId person,
            Instant at,
            String version,
            List<InterviewQuestion> questions,
            List<InterviewAnswer> answers) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(QUESTIONNAIRE + "|" + version)
                .setStatus(QuestionnaireResponseStatus.INPROGRESS)
                .setSubject(new Reference("Patient/" + person))
                .setAuthored(Date.from(at));
        questions.forEach(question -> response.addItem(item(question, answers, false)));
        return json(response);
    }

    /** What the person gave: completed, the person's own statement. */
    static byte[] given(Interview interview, List<InterviewQuestion> questions) {
        Reference person = new Reference("Patient/" + interview.id().person());
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(interview.id().interview().toString());
        response.setQuestionnaire(QUESTIONNAIRE + "|" + interview.questions())
                .setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setSubject(person)
                .setAuthor(person)
                .setSource(person);
        response.getMeta().setLastUpdated(Date.from(interview.changedAt()));
        if (interview.givenAt() != null) {
            response.setAuthored(Date.from(interview.givenAt()));
        }
        questions.forEach(question -> response.addItem(item(question, interview.told(), true)));
        return json(response);
    }

    private static QuestionnaireResponseItemComponent item(
            InterviewQuestion question, List<InterviewAnswer> answers, boolean given) {
        var item = new QuestionnaireResponseItemComponent();
        item.setLinkId(question.linkId()).setText(question.text());
        answers.stream()
                .filter(answer -> answer.question().equals(question.linkId()))
                .forEach(answer -> item.addAnswer(answer(answer, given)));
        return item;
    }

    private static QuestionnaireResponseItemAnswerComponent answer(InterviewAnswer answer, boolean given) {
        var component = new QuestionnaireResponseItemAnswerComponent();
        component.setValue(new StringType(answer.words()));
        if (given) {
            component.addExtension(new Extension(WORDS, new CodeType(words(answer))));
        }
        answer.sources()
                .forEach(source ->
                        component.addExtension(SOURCE, new Reference(source.reference()).setDisplay(source.text())));
        return component;
    }

    private static String words(InterviewAnswer answer) {
        if (answer.own()) {
            return "own";
        }
        return answer.edited() ? "edited" : "drafted";
    }

    private static byte[] json(QuestionnaireResponse response) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(response)
                .getBytes(StandardCharsets.UTF_8);
    }
}
