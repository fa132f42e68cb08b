package jp.musubi.platform.records.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import jp.musubi.platform.records.writing.WrittenDocument;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 紹介状を書く頁。One address for every button: it gives the page back with what was typed, or the letter to read once more. */
@Controller
final class WriteLetterPage {

    private static final String HERE = "POST /desk/letters/new";
    private static final int WRONG = 400;
    private static final int REFUSED = 422;

    private final WritingDesk desk;
    private final WritingForm form;
    private final LetterFields letters;
    private final AttachSummary summaries;
    private final Sending sending;

    WriteLetterPage(
            WritingDesk desk, WritingForm form, LetterFields letters, AttachSummary summaries, Sending sending) {
        this.desk = desk;
        this.form = form;
        this.letters = letters;
        this.summaries = summaries;
        this.sending = sending;
    }

    /** A call of a writer, with what was typed so far. */
    private record Pressed(Writer writer, Draft draft, Caller caller, Model model, HttpServletResponse response) {}

    @GetMapping("/desk/letters/new")
    String blank(Caller caller, Model model) {
        Writer writer = desk.requireWriter(caller, Doing.SEND_LETTER, "GET /desk/letters/new");
        Draft draft = Draft.empty();
        form.identifier(draft, writer);
        draft.put("department", form.departmentOf(writer));
        return write(draft, Told.nothing(), model);
    }

    @PostMapping("/desk/letters/new")
    String press(
            @RequestParam(name = "do", defaultValue = "check") String act,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        Writer writer = desk.requireWriter(caller, Doing.SEND_LETTER, HERE);
        Draft draft = Draft.read(request.getParameterMap(), LetterFields.names());
        if (!act.equals("check") && !act.equals("send")) {
            form.press(draft, act, caller, HERE, model);
            return write(draft, Told.nothing(), model);
        }
        Pressed pressed = new Pressed(writer, draft, caller, model, response);
        LetterFields.Letter letter = letters.read(new Fields(draft, desk.today()));
        if (letter == null) {
            response.setStatus(WRONG);
            return write(draft, Told.nothing(), model);
        }
        if (!act.equals("send")) {
            return check(pressed, letter);
        }
        List<Attached> attached = new ArrayList<>(Attachments.read(files, draft));
        if (request.getParameter("summary") != null) {
            summaries.find(letter.patient(), draft, caller, HERE, locale).ifPresent(attached::add);
        }
        if (draft.wrong()) {
            response.setStatus(WRONG);
            return read(pressed, letter, Told.nothing());
        }
        return send(pressed, letter.with(attached), next);
    }

    private String check(Pressed pressed, LetterFields.Letter letter) {
        Told told = sending.judge(document(pressed, letter), pressed.caller());
        return told.blocks() ? refused(pressed, told) : read(pressed, letter, told);
    }

    private String send(Pressed pressed, LetterFields.Letter letter, RedirectAttributes next) {
        WrittenDocument document = document(pressed, letter);
        Sending.Outcome outcome = sending.send(document, letter.agreed(), pressed.caller());
        if (outcome instanceof Sending.Outcome.Taken taken) {
            form.sent(pressed.draft(), pressed.writer());
            next.addFlashAttribute("done", "writing.letter.sent");
            next.addFlashAttribute("receiptNumber", taken.received().number().text());
            return "redirect:/desk/letters/out/" + taken.receipt().unitId();
        }
        if (outcome instanceof Sending.Outcome.Later later) {
            pressed.response().setStatus(later.why().status());
            pressed.model().addAttribute("later", later.why());
            return read(pressed, letter, Told.nothing());
        }
        return refused(pressed, ((Sending.Outcome.Refused) outcome).told());
    }

    private WrittenDocument document(Pressed pressed, LetterFields.Letter letter) {
        return desk.letter(
                pressed.writer(),
                letter.department(),
                form.identifier(pressed.draft(), pressed.writer()),
                letter.patient(),
                letter.letter(),
                letter.clinical());
    }

    private String refused(Pressed pressed, Told told) {
        pressed.response().setStatus(REFUSED);
        return write(pressed.draft(), told, pressed.model());
    }

    /** The letter as its addressee will read it, before it is sent. */
    private String read(Pressed pressed, LetterFields.Letter letter, Told told) {
        Model model = pressed.model();
        model.addAttribute("draft", pressed.draft());
        model.addAttribute("told", told);
        model.addAttribute("letter", letter);
        model.addAttribute("writer", pressed.writer());
        model.addAttribute("today", desk.today());
        model.addAttribute("printable", summaries.canAttach());
        model.addAttribute("mostFiles", Attachments.MOST);
        return "records/letter-check";
    }

    private String write(Draft draft, Told told, Model model) {
        form.show(draft, told, model);
        return "records/letter-write";
    }
}
