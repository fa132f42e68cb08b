package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.problems.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 受付の HTTP。 */
@RestController
class VisitEndpoint {

    private final Visits visits;

    VisitEndpoint(Visits visits) {
        this.visits = visits;
    }

    /**
     * @param expiresAt UTC
     * @param closedAt UTC, or null while the facility has not closed the visit
     */
    record Answer(
            String id,
            String patientId,
            String care,
            String expiresAt,
            @Nullable String closedAt,
            List<String> consents) {}

    @GetMapping("/eligibility/consent-items")
    ResponseEntity<Map<String, List<String>>> items(
            @RequestParam(defaultValue = "outpatient") String care,
            @RequestParam(defaultValue = "face") String reader,
            Caller caller) {
        return answer(
                HttpStatus.OK,
                Map.of("consents", names(visits.listOffered(VisitBody.care(care), VisitBody.reader(reader), caller))));
    }

    @PostMapping("/eligibility/visits")
    ResponseEntity<Answer> open(HttpServletRequest request, Caller caller) {
        Visit visit = visits.open(VisitBody.read(JsonBody.read(request, VisitBody.LIMITS.maxBytes())), caller);
        return ResponseEntity.created(URI.create("/eligibility/visits/" + visit.id()))
                .cacheControl(CacheControl.noStore())
                .body(answer(visit));
    }

    @GetMapping("/eligibility/visits/{id}")
    ResponseEntity<Answer> read(@PathVariable String id, Caller caller) {
        return answer(HttpStatus.OK, answer(visits.get(VisitIds.read(id), caller)));
    }

    @PostMapping("/eligibility/visits/{id}/close")
    ResponseEntity<Answer> close(@PathVariable String id, Caller caller) {
        return change(id, caller, visits::close);
    }

    @PostMapping("/eligibility/visits/{id}/requery")
    ResponseEntity<Answer> requery(@PathVariable String id, Caller caller) {
        return change(id, caller, visits::requery);
    }

    private static ResponseEntity<Answer> change(String id, Caller caller, BiFunction<UUID, Caller, Visit> act) {
        return answer(HttpStatus.OK, answer(act.apply(VisitIds.read(id), caller)));
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static Answer answer(Visit visit) {
        Instant closed = visit.closedAt();
        return new Answer(
                visit.id().toString(),
                visit.person().toString(),
                visit.care().name().toLowerCase(Locale.ROOT),
                visit.expiresAt().toString(),
                closed == null ? null : closed.toString(),
                names(visit.consents()));
    }

    private static List<String> names(Set<ConsentClass> classes) {
        return classes.stream().sorted().map(ConsentClass::name).toList();
    }
}
