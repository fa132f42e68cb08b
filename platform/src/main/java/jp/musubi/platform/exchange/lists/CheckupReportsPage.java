package jp.musubi.platform.exchange.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.SubmissionKind;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 健診センターの席: 結果報告書を送る。Files go the way of a list that a system sends, and their results stand on that list's
 * page; beside them how many days lie between a checkup and its data.
 */
@Controller
final class CheckupReportsPage {

    private static final String SEND = "POST /desk/checkups/reports";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SubmissionLists lists;
    private final OwnFigures figures;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    CheckupReportsPage(SubmissionLists lists, OwnFigures figures, AccessDesk access, AuditLog audit, Clock clock) {
        this.lists = lists;
        this.figures = figures;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/checkups/reports")
    String reports(Caller caller, Model model) {
        return page(caller, model, "GET /desk/checkups/reports");
    }

    /** Leads to the list that the files became; what was refused as a whole is told above the form. */
    @PostMapping("/desk/checkups/reports")
    String send(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
            Caller caller,
            HttpServletResponse response,
            Model model) {
        access.findRefusalToSubmit(caller, SubmissionKind.CHECKUP).ifPresent(reason -> refuse(caller, reason));
        List<MultipartFile> files = sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty()).toList();
        try {
            return "redirect:/desk/submissions/lists/" + receive(files, caller).name();
        } catch (Problem problem) {
            response.setStatus(problem.code().status());
            model.addAttribute("problem", problem.code());
            model.addAttribute("line", problem.code() == ProblemCode.LIST_DIFFERS ? problem.place() : "");
            return page(caller, model, SEND);
        }
    }

    private SubmissionList receive(List<MultipartFile> files, Caller caller) {
        if (files.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), JAPAN);
        try (var lines = new UploadedLines(files, Bounds.on(now.toLocalDate()))) {
            return lists.receive(ListName.at(now), lines, caller);
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "file");
        }
    }

    private void refuse(Caller caller, RefusalReason reason) {
        audit.write(
                new AuditEntry(caller, Act.SUBMIT, null, List.of(SubmissionKind.CHECKUP.name()), reason.name(), SEND));
        throw new Problem(reason.answer());
    }

    private String page(Caller caller, Model model, String interaction) {
        model.addAttribute("delays", figures.listCheckupDelays(caller, interaction));
        model.addAttribute("lists", lists.listNewest(caller, interaction));
        model.addAttribute(
                "sends",
                access.findRefusalToSubmit(caller, SubmissionKind.CHECKUP).isEmpty());
        return "exchange/checkup-reports";
    }
}
