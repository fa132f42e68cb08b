package jp.musubi.platform.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.records.Intake;
import jp.musubi.standard.gate.GateResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code $validate}。The intake's own gate, for whoever wants to know before sending; answers 200 whatever it finds. */
@RestController
class ValidateEndpoint {

    private final Intake intake;

    ValidateEndpoint(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/fhir/{type:[A-Z][A-Za-z]{1,63}}/$validate")
    void validate(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String type)
            throws IOException {
        ValidateInput input = read(request);
        input.requireType(type);
        answer(input, request, response, caller);
    }

    @PostMapping("/fhir/$validate")
    void validate(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        answer(read(request), request, response, caller);
    }

    private static ValidateInput read(HttpServletRequest request) {
        Query query = Query.ofAct(request, Set.of("profile", "mode"));
        return ValidateInput.of(JsonBody.read(request, SubmissionEndpoint.LIMIT), query);
    }

    private void answer(ValidateInput input, HttpServletRequest request, HttpServletResponse response, Caller caller)
            throws IOException {
        GateResult judged = intake.judge(input.resource(), input.question().withSender(caller.facility()));
        Language language = Languages.answerIn(request, response);
        FhirAnswer.send(response, 200, new JudgementWords(language).of(judged).json());
    }
}
