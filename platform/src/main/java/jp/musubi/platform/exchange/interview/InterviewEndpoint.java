package jp.musubi.platform.exchange.interview;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.exchange.reading.PatientIds;
import jp.musubi.platform.exchange.reading.Viewing;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.Interviews;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 受診前の問診の HTTP。The questions are public; a draft of the answers is a look at the six like any other. */
@RestController
class InterviewEndpoint {

    /** Of what the six a draft is made. */
    private static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Viewing viewing;
    private final Interviews interviews;
    private final Clock clock;

    InterviewEndpoint(Viewing viewing, Interviews interviews, Clock clock) {
        this.viewing = viewing;
        this.interviews = interviews;
        this.clock = clock;
    }

    @GetMapping("/fhir/Patient/{id}/$interview")
    void interview(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        AccessGrant grant =
                viewing.ask(caller, PatientIds.find(id).orElse(null), CLASSES, "GET /fhir/Patient/{id}/$interview");
        LocalDate day = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        byte[] draft = ResponseResource.draft(
                grant.person(),
                grant.decidedAt(),
                interviews.getVersion(day),
                interviews.listQuestions(day),
                interviews.draft(grant));
        FhirAnswer.send(response, List.of(draft));
    }

    @GetMapping("/fhir/Questionnaire/{id}")
    void questions(HttpServletResponse response, @PathVariable String id) throws IOException {
        if (!id.equals(ResponseResource.ID)) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        String json = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(questionnaire(LocalDate.ofInstant(clock.instant(), JAPAN)));
        FhirAnswer.send(response, List.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Questionnaire questionnaire(LocalDate day) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setId(ResponseResource.ID);
        questionnaire
                .setUrl(ResponseResource.QUESTIONNAIRE)
                .setVersion(interviews.getVersion(day))
                .setName("Interview")
                .setTitle("受診前の問診")
                .setStatus(PublicationStatus.ACTIVE)
                .addSubjectType("Patient");
        for (InterviewQuestion question : interviews.listQuestions(day)) {
            questionnaire
                    .addItem()
                    .setLinkId(question.linkId())
                    .setText(question.text())
                    .setType(QuestionnaireItemType.TEXT)
                    .setRepeats(question.filledFrom() != null);
        }
        return questionnaire;
    }
}
