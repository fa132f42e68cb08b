package jp.musubi.platform.kernel.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 施設の一覧の JSON。Systems that ask for the wrong thing are told so. */
@RestController
class FacilitiesEndpoint {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    static final int SIZE = 50;

    private static final Set<String> PARAMETERS =
            Set.of("q", "kind", "prefecture", "participation", "sort", "page", "lang");

    private final Facilities facilities;
    private final Clock clock;

    FacilitiesEndpoint(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    @GetMapping("/facilities")
    ResponseEntity<Answer> list(FacilityQuestion question, HttpServletRequest request) {
        check(question, request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        FacilityPage found = facilities.search(question.query(today, SIZE));
        List<FacilityEntry> entries = found.facilities().stream()
                .map(facility -> FacilityEntry.of(facility, today))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(found.total(), question.number(), SIZE, entries));
    }

    private static void check(FacilityQuestion question, HttpServletRequest request) {
        for (String name : Collections.list(request.getParameterNames())) {
            if (!PARAMETERS.contains(name)) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, PlaceName.of(name));
            }
        }
        String unknown = question.findUnknown();
        if (unknown != null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, unknown);
        }
    }

    /**
     * @param page from 1
     * @param size of a page
     */
    record Answer(int total, int page, int size, List<FacilityEntry> facilities) {}
}
