package jp.musubi.platform.pmh.screenings.web;

import java.io.IOException;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.screenings.ScreeningFeed;
import jp.musubi.platform.pmh.screenings.ScreeningField;
import jp.musubi.platform.pmh.screenings.ScreeningRights;
import jp.musubi.platform.pmh.screenings.ScreeningSeat;
import jp.musubi.platform.pmh.screenings.TakeScreenings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 検診のファイルの頁。Sends one, tells at once which lines are wrong; and the rows for 自治体検診DB. */
@Controller
final class ScreeningLoadPages {

    private static final String HERE = "/desk/screenings/loads";
    private static final String FEED = "/desk/screenings/feed";

    private final ScreeningRights rights;
    private final TakeScreenings taking;
    private final ScreeningFeed feed;

    ScreeningLoadPages(ScreeningRights rights, TakeScreenings taking, ScreeningFeed feed) {
        this.rights = rights;
        this.taking = taking;
        this.feed = feed;
    }

    @GetMapping(HERE)
    String form(Caller caller, Model model) {
        rights.require(caller, "GET " + HERE);
        return show(null, model);
    }

    @PostMapping(HERE)
    String send(@RequestParam(required = false) @Nullable MultipartFile file, Caller caller, Model model) {
        String here = "POST " + HERE;
        ScreeningSeat seat = rights.require(caller, here);
        if (file == null || file.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        if (file.getSize() > TakeScreenings.MOST_BYTES) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        TakeScreenings.Answer answer;
        try {
            answer = taking.take(seat, file.getBytes());
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        rights.wrote(seat, null, here);
        return show(answer, model);
    }

    /** A heading with one line, to be filled in. */
    @GetMapping(HERE + "/sample")
    ResponseEntity<byte[]> sample(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        rights.require(caller, "GET " + HERE + "/sample");
        return new TableFile("screenings", ScreeningField.columns(), List.of(TakeScreenings.example()))
                .as(FileForm.of(format, charset));
    }

    /** @param year 年度 */
    @GetMapping(FEED)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String year, Caller caller) {
        ScreeningSeat seat = rights.require(caller, "GET " + FEED);
        List<List<String>> rows = feed.rows(seat, year.isEmpty() ? feed.thisYear() : ScreeningWords.year(year));
        rights.looked(seat, null, "GET " + FEED);
        return new TableFile("screenings-feed", ScreeningFeed.columns(), rows).as(FileForm.of("csv", "UTF-8"));
    }

    private String show(TakeScreenings.@Nullable Answer answer, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("columns", ScreeningField.columns());
        model.addAttribute("megabytes", TakeScreenings.MOST_BYTES / (1024 * 1024));
        return "pmh/screenings/loads";
    }
}
