package jp.musubi.platform.kernel.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessTables;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.TableRow;
import jp.musubi.platform.kernel.access.TableWords;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 可否の表の頁。What the code enforces today: the grid, its rows to search, the acts, and the law of each purpose. */
@Controller
final class AccessPage {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    AccessPage(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/access")
    String access(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "") String data,
            @RequestParam(defaultValue = "") String purpose,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        MatrixSearch search = MatrixSearch.of(q, reader, data, purpose);
        List<TableRow> matrix = inForce(AccessTables.matrix(), today);
        model.addAttribute("said", TableWords.all());
        model.addAttribute("today", today);
        model.addAttribute("search", search);
        model.addAttribute("grid", Grid.of(matrix));
        model.addAttribute("rows", search.find(matrix));
        model.addAttribute("total", matrix.size());
        model.addAttribute("readers", Reader.values());
        model.addAttribute("classes", DataClass.values());
        model.addAttribute("purposeWords", Purpose.values());
        addRest(model, today);
        return "access/matrix";
    }

    private static void addRest(Model model, LocalDate today) {
        model.addAttribute("conditions", AccessTables.conditions());
        model.addAttribute(
                "conditionWords",
                AccessTables.conditions().stream().collect(Collectors.toMap(row -> row.get("condition"), row -> row)));
        model.addAttribute("doings", inForce(AccessTables.doings(), today));
        model.addAttribute("doingWords", Doing.values());
        model.addAttribute("submissions", inForce(AccessTables.submissions(), today));
        model.addAttribute("purposes", AccessTables.purposes());
        model.addAttribute("switches", inForce(AccessTables.switches(), today));
    }

    private static List<TableRow> inForce(List<TableRow> rows, LocalDate day) {
        return rows.stream().filter(row -> row.inForceOn(day)).toList();
    }
}
