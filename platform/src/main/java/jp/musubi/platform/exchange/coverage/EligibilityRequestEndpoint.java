package jp.musubi.platform.exchange.coverage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 資格確認(FHIR)。R4's operation {@code CoverageEligibilityRequest/$submit}: a question in, its answer out, nothing kept. */
@RestController
class EligibilityRequestEndpoint {

    private static final String INTERACTION = "POST /fhir/CoverageEligibilityRequest/$submit";

    private final Eligibility eligibility;

    EligibilityRequestEndpoint(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @PostMapping("/fhir/CoverageEligibilityRequest/$submit")
    void submit(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        Query.ofAct(request, Set.of());
        EligibilityQuestion asked =
                EligibilityQuestion.read(JsonBody.read(request, EligibilityQuestion.LIMITS.maxBytes()));
        Confirmation confirmation = eligibility.confirm(asked.question(), caller, INTERACTION);
        Language language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        FhirAnswer.send(response, 200, new EligibilityResponse(asked, confirmation, language).json());
    }
}
