package jp.musubi.platform.cybersecurity.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.cybersecurity.incidents.Deadlines;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.DatedLists.DatedList;
import jp.musubi.platform.cybersecurity.lists.ListChange;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.support.SupportCalendar;
import jp.musubi.platform.cybersecurity.surveys.ReminderRules;
import jp.musubi.platform.cybersecurity.training.Courses;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 日付のある一覧の頁。A new list without a release, and what it changes; what is loaded is never changed. */
@Controller
final class DatedListPages {

    /** In the order of the pages that lead here. */
    static final List<ListKind> KINDS = List.of(
            Courses.KIND,
            Deadlines.KIND,
            OfficeDays.KIND,
            ReminderRules.KIND,
            SupportCalendar.KIND,
            VisitItems.GENERAL);

    private static final String ONE = "/cybersecurity/lists/{list}";
    private static final String FILE = ONE + "/file";

    private final SafetyRights rights;
    private final DatedLists lists;

    DatedListPages(SafetyRights rights, DatedLists lists) {
        this.rights = rights;
        this.lists = lists;
    }

    /** @param published the list whose changes are shown; without it the newest */
    @GetMapping(ONE)
    String show(
            Caller caller,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String published,
            Model model) {
        rights.require(caller, Doing.LOAD_EDITION, "GET " + ONE);
        return show(kind(list), Words.day(published, "published"), model);
    }

    /** @param published first day on which the list holds */
    @PostMapping(ONE)
    String load(
            Caller caller,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String published,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model) {
        String here = "POST " + ONE;
        rights.require(caller, Doing.LOAD_EDITION, here);
        ListKind of = kind(list);
        LocalDate day = Words.day(published, "published");
        if (day == null || file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, day == null ? "published" : "file");
        }
        DatedLists.Outcome outcome = lists.load(of, day, LoadPages.text(file), SafetyRights.nameOf(caller));
        if (!outcome.taken()) {
            model.addAttribute("faults", outcome.faults());
            model.addAttribute("there", outcome.faults().isEmpty());
            return show(of, null, model);
        }
        rights.wrote(caller, here);
        return "redirect:/cybersecurity/lists/" + of.id() + "?published=" + day;
    }

    /** The list as a file from which the next one can be made. */
    @GetMapping(FILE)
    ResponseEntity<byte[]> file(
            Caller caller, @PathVariable String list, @RequestParam(required = false) @Nullable String published) {
        rights.require(caller, Doing.LOAD_EDITION, "GET " + FILE);
        ListKind of = kind(list);
        List<DatedList> all = lists.list(of);
        List<Row> rows = all.get(place(all, Words.day(published, "published"))).rows();
        String text = Stream.concat(
                        Stream.of(String.join("\t", of.names())),
                        rows.stream()
                                .map(row -> of.names().stream().map(row::get).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("text/tab-separated-values; charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + of.id() + ".tsv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String show(ListKind kind, @Nullable LocalDate published, Model model) {
        List<DatedList> all = lists.list(kind);
        int place = place(all, published);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("lists", all);
        model.addAttribute("shown", all.get(place));
        model.addAttribute(
                "changes",
                place == 0
                        ? List.<ListChange>of()
                        : ListChange.between(
                                kind, all.get(place - 1).rows(), all.get(place).rows()));
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", List.<ItemsFault>of());
            model.addAttribute("there", false);
        }
        return "cybersecurity/lists";
    }

    /** Of the list of that day; null means the newest. */
    private static int place(List<DatedList> all, @Nullable LocalDate published) {
        if (published == null) {
            return all.size() - 1;
        }
        for (int place = 0; place < all.size(); place++) {
            if (Objects.equals(all.get(place).published(), published)) {
                return place;
            }
        }
        throw new Problem(ProblemCode.NOT_FOUND);
    }

    private static ListKind kind(String sent) {
        return KINDS.stream()
                .filter(each -> each.id().equals(sent))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
