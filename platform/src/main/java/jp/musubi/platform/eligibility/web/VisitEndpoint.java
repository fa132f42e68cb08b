package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.JsonBody;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 受付を開く。{@code POST /eligibility/visits}. */
@RestController
class VisitEndpoint {

    private final Visits visits;

    VisitEndpoint(Visits visits) {
        this.visits = visits;
    }

    /** @param expiresAt UTC */
    record Answer(String id, String patientId, String expiresAt, List<String> consents) {}

    @PostMapping("/eligibility/visits")
    ResponseEntity<Answer> open(HttpServletRequest request, Caller caller) {
        Visit visit = visits.open(VisitBody.read(JsonBody.read(request, VisitBody.LIMITS.maxBytes())), caller);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(answer(visit));
    }

    private static Answer answer(Visit visit) {
        return new Answer(
                visit.id().toString(),
                visit.person().toString(),
                visit.expiresAt().toString(),
                visit.consents().stream().sorted().map(ConsentClass::name).toList());
    }
}
