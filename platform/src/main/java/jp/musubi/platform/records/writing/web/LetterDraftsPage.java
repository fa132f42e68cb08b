package jp.musubi.platform.records.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.writing.UnitKind;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 下書きの頁。The writer's own kept letters and registrations: to go on with one, or to throw it away. */
@Controller
final class LetterDraftsPage {

    private static final String ALL = "/desk/letters/drafts";
    private static final String ONE = ALL + "/{id}";

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
     * @param addressee of a letter, by name, or as typed; empty where none was
     * @param kind of the unit that would be registered; {@link DraftTable#LETTER} for a letter
     */
    record Row(KeepDrafts.Line line, String addressee, String kind) {

        /** As typed; empty where no name was. */
        public String patient() {
            return both("family", "given");
        }

        /** The name as it is read, else as it is written: the list sorts by it. */
        String reading() {
            String kana = both("family-kana", "given-kana");
            return kana.isEmpty() ? patient() : kana;
        }

        private String both(String family, String given) {
            return (line.draft().text(family) + " " + line.draft().text(given)).strip();
        }
    }

    @GetMapping(ALL)
    String drafts(HttpServletRequest request, Caller caller, Model model) {
        model.addAttribute("list", DraftTable.ALL.view(rows(caller), ListQuery.of(request)));
        model.addAttribute("days", DraftRules.keptDaysOn(desk.today()));
        model.addAttribute("most", DraftRules.mostOn(desk.today()));
        return "records/letter-drafts";
    }

    /** The same rows as a file: what is kept, and not what was written in it. */
    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        return DraftTable.ALL.answer(rows(caller), ListQuery.of(request));
    }

    /** The form as it was kept. */
    @GetMapping(ONE)
    String resume(@PathVariable String id, Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, "GET " + ONE);
        Draft draft = drafts.find(writer, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return write(draft, model);
    }

    /** The form that was open, to go on with later; what cannot be kept stays in the form. */
    @PostMapping(ALL)
    String keep(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        boolean letter = request.getParameter("kind") == null;
        Writer writer = desk.requireWriter(caller, letter ? Doing.SEND_LETTER : Doing.SUBMIT_UNIT, "POST " + ALL);
        Draft draft = Draft.read(request.getParameterMap(), letter ? LetterFields.names() : RegisterFields.names());
        KeepDrafts.Outcome outcome = drafts.keep(writer, draft);
        if (outcome == KeepDrafts.Outcome.KEPT) {
            next.addFlashAttribute("done", "drafts.kept");
            return "redirect:" + ALL;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("notKept", outcome);
        return write(draft, model);
    }

    @PostMapping(ONE + "/discard")
    String discard(@PathVariable String id, Caller caller, RedirectAttributes next) {
        drafts.discard(desk.requireWriter(caller, Doing.SUBMIT_UNIT, "POST " + ONE + "/discard"), id);
        next.addFlashAttribute("done", "drafts.discarded");
        return "redirect:" + ALL;
    }

    /** The writer's own, the newest first. */
    private List<Row> rows(Caller caller) {
        Writer writer = desk.requireWriter(caller, Doing.SUBMIT_UNIT, "GET " + ALL);
        return drafts.list(writer).stream().map(this::row).toList();
    }

    private Row row(KeepDrafts.Line line) {
        if (RegisterFields.isOne(line.draft())) {
            return new Row(line, "", RegisterFields.kindOf(line.draft()).name());
        }
        String typed = line.draft().text("addressee");
        String addressee = addressees.find(typed).map(Facility::name).orElse(typed);
        return new Row(line, addressee, DraftTable.LETTER);
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
