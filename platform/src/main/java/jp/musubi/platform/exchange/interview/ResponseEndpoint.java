package jp.musubi.platform.exchange.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.exchange.reading.PatientIds;
import jp.musubi.platform.exchange.reading.SearchAnswer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.Interviews;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 渡された問診。By the facility it was given to, and by the person; to all others it is as if there were none. */
@RestController
class ResponseEndpoint {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final UUID NOTHING = new UUID(0, 0);

    private final Interviews interviews;

    ResponseEndpoint(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping("/fhir/QuestionnaireResponse")
    void search(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query query = Query.of(request, Set.of("patient", "subject"));
        SearchAnswer answer = SearchAnswer.of(request, query);
        List<SearchSet.Match> matches =
                interviews.readAll(caller, personOf(query, caller), "GET /fhir/QuestionnaireResponse").stream()
                        .map(one -> new SearchSet.Match(
                                answer.base() + "/QuestionnaireResponse/"
                                        + one.id().interview(),
                                resource(one)))
                        .toList();
        FhirAnswer.send(response, answer.whole(matches).parts());
    }

    @GetMapping("/fhir/QuestionnaireResponse/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        UUID interview = SHAPE.matcher(id).matches() ? UUID.fromString(id) : NOTHING;
        Interview one = interviews.read(caller, interview, "GET /fhir/QuestionnaireResponse/{id}");
        FhirAnswer.send(response, List.of(resource(one)));
    }

    private byte[] resource(Interview one) {
        String version = one.questions();
        List<InterviewQuestion> questions =
                DAY.matcher(version).matches() ? interviews.listQuestions(LocalDate.parse(version)) : List.of();
        return ResponseResource.given(one, questions);
    }

    /** A person who names nobody asks for the own. @throws Problem PARAMETER-MISSING, PARAMETER-INVALID for both at once */
    private static @Nullable PersonId personOf(Query query, Caller caller) {
        String patient = query.find("patient").orElse(null);
        String subject = query.find("subject").orElse(null);
        if (patient != null && subject != null && !patient.equals(subject)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "subject");
        }
        String asked = patient == null ? subject : patient;
        if (asked == null && caller.person() != null) {
            return caller.person();
        }
        if (asked == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "patient");
        }
        return PatientIds.find(asked).orElse(null);
    }
}
