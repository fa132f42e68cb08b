package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.training.Training;
import jp.musubi.platform.cybersecurity.training.TrainingCount;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 研修を終えた施設の割合。For a prefecture its own area, for the ministry the country; nobody is named. */
@Controller
final class TrainingRatePages {

    private static final String HERE = TrainingPages.HOME + "/rates";

    private final SafetyRights rights;
    private final Training training;
    private final Facilities facilities;
    private final Clock clock;

    TrainingRatePages(SafetyRights rights, Training training, Facilities facilities, Clock clock) {
        this.rights = rights;
        this.training = training;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** @param all facilities that answer the checklist */
    record Line(String prefecture, long all, TrainingCount count) {

        /** Parts of a hundred, with one decimal. */
        public double percent() {
            return all == 0 ? 0 : Math.round(1000.0 * count.whole() / all) / 10.0;
        }
    }

    @GetMapping(HERE)
    String show(
            Caller caller,
            @RequestParam(required = false) @Nullable String year,
            HttpServletRequest request,
            Model model) {
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + HERE);
        LocalDate today = Days.today(clock);
        FiscalYear shown = SummaryPages.year(year, today);
        model.addAttribute("year", shown);
        model.addAttribute("years", SummaryPages.years(today));
        model.addAttribute("list", TrainingTable.RATES.view(lines(shown, prefecture), ListQuery.of(request)));
        return "cybersecurity/training-rates";
    }

    @GetMapping(path = HERE, params = "format")
    ResponseEntity<byte[]> file(
            Caller caller, @RequestParam(required = false) @Nullable String year, HttpServletRequest request) {
        String prefecture = rights.requireInspector(caller, Doing.INSPECT_CHECKLISTS, "GET " + HERE);
        FiscalYear shown = SummaryPages.year(year, Days.today(clock));
        return TrainingTable.RATES.answer(lines(shown, prefecture), ListQuery.of(request));
    }

    private List<Line> lines(FiscalYear year, String prefecture) {
        Map<String, TrainingCount> counts = training.count(year, prefecture);
        return asked(prefecture).entrySet().stream()
                .map(each -> new Line(
                        each.getKey(), each.getValue(), counts.getOrDefault(each.getKey(), TrainingCount.NONE)))
                .toList();
    }

    private Map<String, Long> asked(String prefecture) {
        Map<String, Long> asked = new TreeMap<>(facilities.count(Arrays.stream(FacilityKind.values())
                .filter(kind -> Form.findOf(kind).isPresent())
                .toList()));
        if (!prefecture.isEmpty()) {
            asked.keySet().retainAll(Set.of(prefecture));
        }
        return asked;
    }
}
