package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 目標日を待つ助言の頁。Of all years of the own prefecture, each until somebody confirmed the improvement. */
@Controller
final class WaitingAdvicePages {

    private static final String HERE = "/cybersecurity/inspections/advice";

    private final InspectionParts parts;
    private final GiveAdvice advice;
    private final Clock clock;

    WaitingAdvicePages(InspectionParts parts, GiveAdvice advice, Clock clock) {
        this.parts = parts;
        this.advice = advice;
        this.clock = clock;
    }

    /** 目標日が過ぎたか。 */
    enum Day {
        OVER,
        /** On the day itself, too. */
        AHEAD
    }

    /** 一行。 @param name of the facility */
    record Line(Advice advice, String name, Day day) {

        Advice.Step step() {
            return advice.stands().step();
        }
    }

    @GetMapping(HERE)
    String list(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("list", WaitingAdviceTable.ALL.view(lines(caller), ListQuery.of(request)));
        return "cybersecurity/waiting-advice";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return WaitingAdviceTable.ALL.answer(lines(caller), ListQuery.of(request));
    }

    /** By target date. */
    private List<Line> lines(Caller caller) {
        String prefecture = parts.prefecture(caller, "GET " + HERE);
        LocalDate today = Days.today(clock);
        List<Advice> open = advice.listOpen(prefecture);
        Set<UUID> visits = open.stream().map(Advice::inspection).collect(Collectors.toSet());
        Map<UUID, String> names = parts.inspections().listAll(prefecture).stream()
                .filter(each -> visits.contains(each.id()))
                .collect(Collectors.toMap(Inspection::id, parts::name));
        return open.stream()
                .map(each -> new Line(
                        each, names.getOrDefault(each.inspection(), ""), each.overdueOn(today) ? Day.OVER : Day.AHEAD))
                .toList();
    }
}
