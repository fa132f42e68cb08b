package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 資格確認。{@code POST /eligibility/confirmations}, in JSON. */
@RestController
class ConfirmationEndpoint {

    static final String INTERACTION = "POST /eligibility/confirmations";

    private final Eligibility eligibility;

    ConfirmationEndpoint(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @PostMapping(value = "/eligibility/confirmations")
    ResponseEntity<ConfirmationAnswer> confirm(HttpServletRequest request, Caller caller) {
        var question = QuestionBody.read(JsonBody.read(request, QuestionBody.LIMITS.maxBytes()));
        Confirmation confirmation = eligibility.confirm(question, caller, INTERACTION);
        Language language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ConfirmationAnswer.of(confirmation, language));
    }
}
