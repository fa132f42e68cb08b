package jp.musubi.platform.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.clock.MovableClock;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.records.Vanishings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 時計の頁。Of the demo country: the operator sees what will not be shown any more, moves the clock, and sees what has gone. */
@Controller
final class ClockPage {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration USUAL = Duration.ofDays(31);

    private final VanishingMonths months;
    private final MovableClock clock;
    private final Settings settings;

    ClockPage(VanishingMonths months, MovableClock clock, Settings settings) {
        this.months = months;
        this.clock = clock;
        this.settings = settings;
    }

    @GetMapping("/desk/clock")
    String ask(
            @RequestParam(required = false) @Nullable String to,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        requireDemo();
        Instant now = clock.instant();
        Instant usual = now.plus(USUAL);
        Instant asked = to == null || to.isBlank() ? usual : find(to, now);
        if (asked == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", true);
            asked = usual;
        }
        model.addAttribute("coming", gone(now, asked, caller, "GET /desk/clock"));
        return page(asked, model);
    }

    @PostMapping("/desk/clock")
    String move(@RequestParam(defaultValue = "") String to, Caller caller, Model model, HttpServletResponse response) {
        requireDemo();
        Instant now = clock.instant();
        Instant asked = find(to, now);
        if (asked == null) {
            return ask(to, caller, model, response);
        }
        // Asked before the move: afterwards nobody can say what has gone.
        List<VanishingMonths.Month> gone = gone(now, asked, caller, "POST /desk/clock");
        try {
            clock.moveTo(asked);
        } catch (IllegalArgumentException backwards) {
            throw new Problem(ProblemCode.CLOCK_BACKWARDS, "to");
        }
        model.addAttribute("before", now);
        model.addAttribute("gone", gone);
        return page(clock.instant(), model);
    }

    private String page(Instant to, Model model) {
        model.addAttribute("to", LocalDateTime.ofInstant(to, JAPAN).truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("target", to);
        return "records/clock";
    }

    private void requireDemo() {
        if (!settings.demo()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }

    /** Refuses everybody but the operator, also where no day begins on the way. */
    private List<VanishingMonths.Month> gone(Instant now, Instant to, Caller caller, String interaction) {
        int days = (int) ChronoUnit.DAYS.between(dayOf(now), dayOf(to));
        List<VanishingMonths.Month> list = months.list(Math.max(1, days), caller, interaction);
        return days == 0 ? List.of() : list;
    }

    /** A time of Japan that is not over and not too far; null for another. */
    private static @Nullable Instant find(String text, Instant now) {
        try {
            Instant to = LocalDateTime.parse(text.strip()).atZone(JAPAN).toInstant();
            boolean far = ChronoUnit.DAYS.between(dayOf(now), dayOf(to)) > Vanishings.MOST_DAYS;
            return to.isBefore(now) || far ? null : to;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }
}
