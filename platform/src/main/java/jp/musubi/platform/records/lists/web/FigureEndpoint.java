package jp.musubi.platform.records.lists.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SubmissionFigures;
import jp.musubi.platform.records.SubmissionState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 提出の数、機械が読む形。 */
@RestController
final class FigureEndpoint {

    private final OwnFigures figures;
    private final Clock clock;

    FigureEndpoint(OwnFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    record Body(
            String from,
            String until,
            Count total,
            List<Count> days,
            List<SubmissionFigures.RuleCount> rules,
            Map<String, Integer> letters) {}

    record Count(String day, int sent, Map<String, Integer> states) {

        static Count of(SubmissionFigures.Day day) {
            Map<String, Integer> states = new TreeMap<>();
            for (SubmissionState state : SubmissionState.values()) {
                states.put(state.name(), day.of(state));
            }
            return new Count(day.day().toString(), day.sent(), states);
        }
    }

    @GetMapping("/submissions/figures")
    Body figures(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Caller caller) {
        FigurePeriod period = FigurePeriod.of(from, until, clock.instant());
        SubmissionFigures counted = figures.count(period.from(), period.until(), caller, "GET /submissions/figures");
        return new Body(
                counted.from().toString(),
                counted.until().toString(),
                Count.of(counted.total()),
                counted.days().stream().map(Count::of).toList(),
                counted.rules(),
                new TreeMap<>(counted.letters()));
    }
}
