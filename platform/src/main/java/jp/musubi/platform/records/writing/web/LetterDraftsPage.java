package jp.musubi.platform.records.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.writing.UnitKind;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 下書きの頁。The writer's own kept letters and registrations: to go on with one, or to throw it away. */
@Controller
final class LetterDraftsPage {

    private final WritingDesk desk;
    private final WritingForm form;
    private final ChooseAddressee addressees;
    private final KeepDrafts drafts;

    LetterDraftsPage(WritingDesk desk, WritingForm form, ChooseAddressee addressees, KeepDrafts drafts) {
        this.desk = desk;
        this.form = form;
        this.addressees = addressees;
        this.drafts = drafts;
    }

    /**
     * 一行。
     *
     * @param addressee by name, or as typed; empty where none was
     * @param unit what would be registered; null for a letter
     */
    record Row(
            KeepDrafts.Line line,
            String addressee,
            @Nullable UnitKind unit) {}

    @GetMapping("/desk/letters/drafts")
    String drafts(Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, "GET /desk/letters/drafts");
        model.addAttribute("rows", drafts.list(writer).stream().map(this::row).toList());
        model.addAttribute("days", DraftRules.keptDaysOn(desk.today()));
        model.addAttribute("most", DraftRules.mostOn(desk.today()));
        return "records/letter-drafts";
    }

    /** The form as it was kept. */
    @GetMapping("/desk/letters/drafts/{id}")
    String resume(@PathVariable String id, Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, "GET /desk/letters/drafts/{id}");
        Draft draft = drafts.find(writer, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return write(draft, model);
    }

    /** The form that was open, to go on with later; what cannot be kept stays in the form. */
    @PostMapping("/desk/letters/drafts")
    String keep(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        boolean letter = request.getParameter("kind") == null;
        Writer writer =
                desk.requireWriter(caller, letter ? Doing.SEND_LETTER : Doing.SUBMIT_UNIT, "POST /desk/letters/drafts");
        Draft draft = Draft.read(request.getParameterMap(), letter ? LetterFields.names() : RegisterFields.names());
        KeepDrafts.Outcome outcome = drafts.keep(writer, draft);
        if (outcome == KeepDrafts.Outcome.KEPT) {
            next.addFlashAttribute("done", "drafts.kept");
            return "redirect:/desk/letters/drafts";
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("notKept", outcome);
        return write(draft, model);
    }

    @PostMapping("/desk/letters/drafts/{id}/discard")
    String discard(@PathVariable String id, Caller caller, RedirectAttributes next) {
        drafts.discard(desk.requireWriter(caller, Doing.SUBMIT_UNIT, "POST /desk/letters/drafts/{id}/discard"), id);
        next.addFlashAttribute("done", "drafts.discarded");
        return "redirect:/desk/letters/drafts";
    }

    private Row row(KeepDrafts.Line line) {
        String typed = line.draft().text("addressee");
        return new Row(
                line,
                addressees.find(typed).map(facility -> facility.name()).orElse(typed),
                RegisterFields.isOne(line.draft()) ? RegisterFields.kindOf(line.draft()) : null);
    }

    /** The form that it was written in. */
    private String write(Draft draft, Model model) {
        form.show(draft, Told.nothing(), model);
        if (!RegisterFields.isOne(draft)) {
            return "records/letter-write";
        }
        model.addAttribute("kind", RegisterFields.kindOf(draft));
        model.addAttribute("kinds", UnitKind.values());
        return "records/register-write";
    }
}
