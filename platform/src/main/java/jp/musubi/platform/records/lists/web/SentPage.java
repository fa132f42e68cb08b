package jp.musubi.platform.records.lists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SentSubmissions;
import jp.musubi.platform.records.SentSubmissions.Asked;
import jp.musubi.platform.records.SentSubmissions.Line;
import jp.musubi.platform.records.SentSubmissions.Order;
import jp.musubi.platform.records.SentSubmissions.Sent;
import jp.musubi.platform.records.SubmissionState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 送ったものの頁。Each submission of a period with its state and its rules; leads to the findings of each. */
@Controller
final class SentPage {

    private static final String HERE = "GET /desk/submissions/sent";
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9-]{0,60}");

    private final SentSubmissions submissions;
    private final Clock clock;

    SentPage(SentSubmissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping("/desk/submissions/sent")
    String list(HttpServletRequest request, Caller caller, Model model) {
        ListQuery query = ListQuery.of(request);
        Asked asked = asked(query);
        Sent sent = submissions.list(asked, caller, HERE);
        boolean all = asked.state() == null && asked.rule().isEmpty();
        model.addAttribute("list", new ListView<>(SentTable.ALL, query, sent.lines(), sent.total(), all));
        model.addAttribute("asked", asked);
        return "records/submissions-sent";
    }

    @GetMapping(path = "/desk/submissions/sent", params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        ListQuery query = ListQuery.of(request);
        Asked asked = asked(query);
        return SentTable.ALL
                .file(ListPages.<Line>all(
                        page -> submissions
                                .list(asked.onPage(page), caller, HERE)
                                .lines(),
                        SentSubmissions.PAGE))
                .as(query.form());
    }

    private Asked asked(ListQuery query) {
        FigurePeriod period = FigurePeriod.of(query.text("from"), query.text("until"), clock.instant());
        String rule = query.text("rule");
        if (!RULE.matcher(rule).matches()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "rule");
        }
        return new Asked(
                period.from(),
                period.until(),
                state(query.text("state")),
                rule,
                order(query.text("sort")),
                query.page());
    }

    private static @Nullable SubmissionState state(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(SubmissionState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "state"));
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "", "-received" -> Order.NEWEST;
            case "received" -> Order.OLDEST;
            case "size" -> Order.SMALLEST;
            case "-size" -> Order.LARGEST;
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.SORT);
        };
    }
}
