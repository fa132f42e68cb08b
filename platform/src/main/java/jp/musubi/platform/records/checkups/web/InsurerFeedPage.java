package jp.musubi.platform.records.checkups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListView;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.checkups.FeedAsked;
import jp.musubi.platform.records.checkups.FeedLine;
import jp.musubi.platform.records.checkups.FeedPage;
import jp.musubi.platform.records.checkups.FeedView;
import jp.musubi.platform.records.checkups.TakeFeed;
import jp.musubi.platform.records.checkups.web.FeedTable.Line;
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

    private static final String HERE = "GET /desk/feed";

    /** Entries of one file; what comes after stays new. */
    private static final int MOST = 1_000;

    private final TakeFeed feed;
    private final Facilities facilities;

    InsurerFeedPage(TakeFeed feed, Facilities facilities) {
        this.feed = feed;
        this.facilities = facilities;
    }

    @GetMapping("/desk/feed")
    String feed(HttpServletRequest request, Caller caller, Model model) {
        ListQuery query = ListQuery.of(request);
        FeedAsked asked = FeedTable.asked(query);
        FeedView view = feed.look(caller, asked, HERE);
        List<Line> lines = view.lines().stream().map(this::line).toList();
        model.addAttribute("since", view.since());
        model.addAttribute("fresh", asked.since() == null);
        model.addAttribute("list", new ListView<>(FeedTable.ALL, query, lines, view.total(), asked.kind() == null));
        model.addAttribute("most", MOST);
        model.addAttribute("delays", feed.listDelays(caller, HERE));
        return "records/insurer-feed";
    }

    /** The rows of the page as a file, a row a report; nothing is taken by it. */
    @GetMapping(path = "/desk/feed", params = "format")
    ResponseEntity<byte[]> list(HttpServletRequest request, Caller caller) {
        ListQuery query = ListQuery.of(request);
        List<Line> lines = feed.lookAtAll(caller, FeedTable.asked(query), MOST, HERE).stream()
                .map(this::line)
                .toList();
        return FeedTable.ALL.file(lines).as(query.form());
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

    private static void requireNotNegative(long since) {
        if (since < 0) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "since");
        }
    }
}
