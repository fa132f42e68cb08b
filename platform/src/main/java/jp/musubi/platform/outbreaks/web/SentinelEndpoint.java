package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.sentinel.SentinelBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 定点の HTTP。Sites tell counts by week or month; offices read the sums of theirs. */
@RestController
class SentinelEndpoint {

    private static final String PATH = "/outbreaks/sentinel";
    private static final int ORDINARY_WEEKS = 8;

    private final OutbreakRights rights;
    private final SentinelBook book;
    private final NoticeWork work;
    private final Diseases diseases;

    SentinelEndpoint(OutbreakRights rights, SentinelBook book, NoticeWork work, Diseases diseases) {
        this.rights = rights;
        this.book = book;
        this.work = work;
        this.diseases = diseases;
    }

    @PostMapping(PATH)
    ResponseEntity<Map<String, String>> tell(Caller caller, HttpServletRequest request) {
        String here = "POST " + PATH;
        Facility facility = rights.requireNotifier(caller, here);
        JsonFields body = Sent.body(request, "disease", "day", "cases");
        var told = new SentinelBook.Told(
                body.text("disease"),
                Sent.day(body.text("day"), "day", diseases.today()),
                Sent.number(body.text("cases"), "cases"));
        LocalDate period = work.tell(facility, told, new NoticeWork.By(caller, here));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("disease", told.disease(), "period", period.toString()));
    }

    @GetMapping(PATH)
    ResponseEntity<List<SentinelBook.Sum>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until) {
        String here = "GET " + PATH;
        Viewer viewer = rights.requireViewer(caller, here);
        LocalDate last = Sent.day(until, "until", diseases.today());
        LocalDate first = Sent.day(from, "from", last.minusWeeks(ORDINARY_WEEKS));
        rights.looked(caller, here);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(book.sums(first, last, viewer));
    }
}
