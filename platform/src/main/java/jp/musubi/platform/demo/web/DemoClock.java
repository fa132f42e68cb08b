package jp.musubi.platform.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.clock.MovableClock;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 時計を見る、進める。 */
@DemoMode
@RestController
@RequestMapping("/demo/clock")
class DemoClock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final MovableClock clock;

    DemoClock(MovableClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Map<String, String> now() {
        return answer();
    }

    @PostMapping
    Map<String, String> move(HttpServletRequest request) {
        Instant to = instant(DemoBody.onlyText(request, "to"));
        try {
            clock.moveTo(to);
        } catch (IllegalArgumentException backwards) {
            throw new Problem(ProblemCode.CLOCK_BACKWARDS, "to");
        }
        return answer();
    }

    private Map<String, String> answer() {
        OffsetDateTime now =
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(JAPAN).toOffsetDateTime();
        return Map.of("now", now.toString());
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "to");
        }
    }
}
