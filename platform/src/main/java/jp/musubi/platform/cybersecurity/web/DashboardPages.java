package jp.musubi.platform.cybersecurity.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import jp.musubi.platform.cybersecurity.dashboard.DrawPicture;
import jp.musubi.platform.cybersecurity.dashboard.Picture;
import jp.musubi.platform.cybersecurity.dashboard.Share;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 全体の様子の頁。For the prefecture its own area, for the ministry the country. */
@Controller
final class DashboardPages {

    private final SheetParts parts;
    private final DrawPicture draw;
    private final Clock clock;

    DashboardPages(SheetParts parts, DrawPicture draw, Clock clock) {
        this.parts = parts;
        this.draw = draw;
        this.clock = clock;
    }

    @GetMapping("/cybersecurity/dashboard")
    String show(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String item,
            Model model) {
        model.addAttribute("picture", picture(caller, edition, form, item, "GET /cybersecurity/dashboard"));
        model.addAttribute("editions", parts.editions().list());
        model.addAttribute("forms", new Form[] {Form.FACILITY, Form.PHARMACY});
        return "cybersecurity/dashboard";
    }

    /** Items and their counts, one line each. */
    @GetMapping("/cybersecurity/dashboard.csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String form) {
        Picture picture = picture(caller, edition, form, null, "GET /cybersecurity/dashboard.csv");
        var text = new StringBuilder("\uFEFFedition,form,item,yes,no,not_applicable,open,percent\r\n");
        for (Picture.Line line : picture.lines()) {
            Share share = line.share();
            text.append(picture.edition().id())
                    .append(',')
                    .append(picture.form())
                    .append(',');
            text.append(line.item().id())
                    .append(',')
                    .append(share.yes())
                    .append(',')
                    .append(share.no());
            text.append(',')
                    .append(share.notApplicable())
                    .append(',')
                    .append(share.open())
                    .append(',');
            text.append(share.percent() < 0 ? "" : share.percent()).append("\r\n");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv; charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"checklist.csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Picture picture(
            Caller caller, @Nullable String edition, @Nullable String form, @Nullable String item, String here) {
        String prefecture = parts.rights().requireInspector(caller, Doing.INSPECT_CHECKLISTS, here);
        Edition shown = InspectorPages.edition(parts.editions(), edition, clock);
        Form of = Arrays.stream(Form.values())
                .filter(each -> each.name().equals(form) && each != Form.VENDOR)
                .findFirst()
                .orElse(Form.FACILITY);
        return draw.draw(shown, of, item, prefecture).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
