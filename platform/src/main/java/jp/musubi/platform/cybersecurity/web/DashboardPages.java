package jp.musubi.platform.cybersecurity.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.dashboard.DrawPicture;
import jp.musubi.platform.cybersecurity.dashboard.Picture;
import jp.musubi.platform.cybersecurity.dashboard.Share;
import jp.musubi.platform.cybersecurity.dashboard.Tile;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.layout.TableWorkbook;
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

    private static final List<String> HEAD =
            List.of("edition", "form", "item", "yes", "no", "not_applicable", "open", "percent");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        Picture picture = picture(caller, edition, form, item, "GET /cybersecurity/dashboard");
        model.addAttribute("picture", picture);
        model.addAttribute("tiles", Tile.list(picture.prefectures()));
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
        String text = Stream.concat(Stream.of(HEAD), rows(picture).stream())
                .map(row -> String.join(",", row) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""));
        return file(text.getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8", "checklist.csv");
    }

    @GetMapping("/cybersecurity/dashboard.xlsx")
    ResponseEntity<byte[]> xlsx(
            Caller caller,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String form) {
        Picture picture = picture(caller, edition, form, null, "GET /cybersecurity/dashboard.xlsx");
        return file(TableWorkbook.write("項目", HEAD, rows(picture)), XLSX, "checklist.xlsx");
    }

    /** Ids, words of tables and numbers only: nothing that would have to be quoted. */
    private static List<List<String>> rows(Picture picture) {
        return picture.lines().stream().map(line -> row(picture, line)).toList();
    }

    private static List<String> row(Picture picture, Picture.Line line) {
        Share share = line.share();
        return List.of(
                picture.edition().id(),
                picture.form().name(),
                line.item().id(),
                Long.toString(share.yes()),
                Long.toString(share.no()),
                Long.toString(share.notApplicable()),
                Long.toString(share.open()),
                share.percent() < 0 ? "" : Double.toString(share.percent()));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
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
