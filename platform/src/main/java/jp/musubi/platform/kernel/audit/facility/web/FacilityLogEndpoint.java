package jp.musubi.platform.kernel.audit.facility.web;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.audit.facility.FacilityLog;
import jp.musubi.platform.kernel.audit.facility.FacilityPage;
import jp.musubi.platform.kernel.audit.facility.FacilityQuestion;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 施設の記録の JSON。 */
@RestController
class FacilityLogEndpoint {

    private static final String INTERACTION = "GET /audit/facilities/{facility}/entries";

    private final FacilityLog log;

    FacilityLogEndpoint(FacilityLog log) {
        this.log = log;
    }

    /** @param person whose record it was; null when the act named nobody known */
    record Line(
            long sequence,
            String at,
            String caller,
            @Nullable String person,
            String act,
            List<String> subjects,
            @Nullable String reason,
            String interaction,
            String traceId) {}

    /** @param next send it as {@code before} for the next page; null on the last */
    record Answer(
            String facility, List<Line> entries, @Nullable Long next) {}

    @GetMapping("/audit/facilities/{facility}/entries")
    ResponseEntity<Answer> entries(
            @PathVariable String facility,
            Caller caller,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "" + FacilityQuestion.MOST) int limit) {
        if (limit < 1 || limit > FacilityQuestion.MOST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "limit");
        }
        FacilityCode code = code(facility);
        FacilityPage page =
                log.read(caller, new QuestionForm(act, result, day, before).question(code, limit), INTERACTION);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        code.digits(),
                        page.entries().stream().map(FacilityLogEndpoint::line).toList(),
                        page.next()));
    }

    /** @throws Problem PARAMETER-INVALID for what is not ten digits */
    private static FacilityCode code(String digits) {
        try {
            return new FacilityCode(digits);
        } catch (IllegalArgumentException noCode) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
    }

    private static Line line(WrittenEntry entry) {
        UUID person = entry.person();
        return new Line(
                entry.sequence(),
                entry.at().toString(),
                entry.caller(),
                person.equals(WrittenEntry.NOBODY) ? null : person.toString(),
                entry.act(),
                entry.subjects(),
                entry.reason(),
                entry.interaction(),
                entry.traceId());
    }
}
