package jp.musubi.platform.records.checkups.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.checkups.FeedLine;
import jp.musubi.platform.records.checkups.FeedPage;
import jp.musubi.platform.records.checkups.FeedView;
import jp.musubi.platform.records.checkups.TakeFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 保険者の席: 届いた健診。What is new since the insurer took the last file, or since a number; looking takes nothing, a file
 * does.
 */
@Controller
final class InsurerFeedPage {

    private static final int PAGE = 50;

    /** Entries of one file; what comes after stays new. */
    private static final int MOST = 1_000;

    private final TakeFeed feed;
    private final Facilities facilities;

    InsurerFeedPage(TakeFeed feed, Facilities facilities) {
        this.feed = feed;
        this.facilities = facilities;
    }

    /** 一行。 @param facility where the checkup was, by name; null for one that was withdrawn */
    record Line(
            FeedLine entry,
            @Nullable Checkup checkup,
            @Nullable String facility) {}

    @GetMapping("/desk/feed")
    String feed(@RequestParam(required = false) @Nullable Long since, Caller caller, Model model) {
        requireNotNegative(since);
        FeedView view = feed.look(caller, since, PAGE, "GET /desk/feed");
        model.addAttribute("since", view.since());
        model.addAttribute("fresh", since == null);
        model.addAttribute("page", view.page());
        model.addAttribute("lines", view.page().lines().stream().map(this::line).toList());
        model.addAttribute("most", MOST);
        model.addAttribute("delays", view.delays());
        return "records/insurer-feed";
    }

    /** What stands after the number, as a file; the insurer has it then. */
    @GetMapping("/desk/feed/file")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "0") long since,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        requireNotNegative(since);
        FileForm form = FileForm.of(format, charset);
        FeedPage page = feed.take(caller, since, MOST, "GET /desk/feed/file");
        if (form.kind() == FileForm.Kind.XLSX) {
            return FeedCsv.table(page.lines()).as(form);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType("text", "csv", form.charset()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checkups.csv\"")
                .body(new FeedCsv(form.charset()).write(page.lines()));
    }

    private Line line(FeedLine entry) {
        Checkup checkup = entry.checkup();
        return new Line(
                entry,
                checkup,
                checkup == null
                        ? null
                        : facilities
                                .find(checkup.source().facility())
                                .map(Facility::name)
                                .orElse(checkup.source().facility().digits()));
    }

    private static void requireNotNegative(@Nullable Long since) {
        if (since != null && since < 0) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "since");
        }
    }
}
