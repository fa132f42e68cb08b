package jp.musubi.platform.kernel.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 施設の一覧の頁。 */
@Controller
class FacilitiesPage {

    private static final int SIZE = 20;

    private final Facilities facilities;
    private final Areas areas;
    private final CallerNames callers;
    private final Clock clock;

    FacilitiesPage(Facilities facilities, Areas areas, CallerNames callers, Clock clock) {
        this.facilities = facilities;
        this.areas = areas;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping(path = "/facilities", produces = MediaType.TEXT_HTML_VALUE)
    String list(FacilityQuestion question, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FacilitiesEndpoint.JAPAN);
        FacilityPage found = facilities.search(question.query(today, SIZE));
        model.addAttribute("words", question.words());
        model.addAttribute("filter", question.filter());
        model.addAttribute("sort", question.order());
        model.addAttribute("page", question.number());
        model.addAttribute("pages", Math.max(1, (found.total() + SIZE - 1) / SIZE));
        model.addAttribute("total", found.total());
        model.addAttribute("facilities", found.facilities());
        model.addAttribute("callers", callers.of(found.facilities()));
        model.addAttribute("today", today);
        model.addAttribute("areas", areas.list());
        addChoices(model);
        return "people/facilities";
    }

    /** All pages of what was searched for, as a file. */
    @GetMapping(path = "/facilities", params = "format")
    ResponseEntity<byte[]> file(FacilityQuestion question, HttpServletRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FacilitiesEndpoint.JAPAN);
        List<Facility> found = ListPages.all(
                number -> facilities
                        .search(new FacilityQuery(
                                question.filter(),
                                today,
                                question.order(),
                                (number - 1) * FacilityTable.SIZE,
                                FacilityTable.SIZE))
                        .facilities(),
                FacilityTable.SIZE);
        return FacilityTable.on(today).file(found).as(ListQuery.of(request).form());
    }

    private static void addChoices(Model model) {
        model.addAttribute("kinds", FacilityKind.values());
        model.addAttribute("prefectures", Prefectures.list());
        model.addAttribute("prefectureNames", prefectureNames());
        model.addAttribute("participations", List.of(Participation.values()));
        model.addAttribute("sorts", FacilitySort.values());
    }

    /** Both names by code. */
    private static Map<String, Object> prefectureNames() {
        Map<String, Object> names = new HashMap<>();
        Prefectures.list().forEach(each -> names.put(each.code(), each));
        return names;
    }
}
