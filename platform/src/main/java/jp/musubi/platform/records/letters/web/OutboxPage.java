package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.letters.BoxPage;
import jp.musubi.platform.records.letters.LetterStory;
import jp.musubi.platform.records.letters.SenderDesk;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 送った紹介状の頁。State and who acted when; about whom it is stands in the sender's own chart. */
@Controller
final class OutboxPage {

    private final SenderDesk desk;
    private final LetterAnswers answers;

    OutboxPage(SenderDesk desk, LetterAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/desk/letters/sent")
    String outbox(HttpServletRequest request, Caller caller, Model model) {
        BoxPage page = desk.list(caller, new BoxParameters(request).read(), "GET /desk/letters/sent");
        List<InboxPage.Row> rows = page.lines().stream()
                .map(line -> new InboxPage.Row(line, answers.nameOf(line.other()), null))
                .toList();
        return InboxPage.show(model, page, rows, request);
    }

    /** 利用状況確認. @param facility ten digits; without it the form alone */
    @GetMapping("/desk/letters/addressees")
    String use(@RequestParam(required = false) @Nullable String facility, Caller caller, Model model) {
        String here = "GET /desk/letters/addressees";
        String code = facility == null ? "" : Typed.plain(facility);
        boolean wrong = !code.isEmpty() && !code.matches("[0-9]{10}");
        if (wrong || code.isEmpty()) {
            desk.requireAsking(caller, here);
        } else {
            model.addAttribute("use", desk.ask(caller, LetterIds.facility(code), here));
        }
        model.addAttribute("wrong", wrong);
        model.addAttribute("code", wrong ? "" : code);
        return "records/addressee";
    }

    @GetMapping("/desk/letters/out/{id}")
    String letter(@PathVariable String id, Caller caller, Model model) {
        LetterStory story = desk.find(caller, LetterIds.read(id), "GET /desk/letters/out/{id}");
        model.addAttribute("story", story);
        model.addAttribute("shown", answers.story(story, Own.facilityOf(caller)));
        return "records/letter";
    }

    @PostMapping("/desk/letters/out/{id}/cancel")
    String cancel(@PathVariable String id, Caller caller, RedirectAttributes next) {
        desk.cancel(caller, LetterIds.read(id), "POST /desk/letters/out/{id}/cancel");
        next.addFlashAttribute("done", "letterbox.done.CANCEL");
        return "redirect:/desk/letters/out/" + LetterIds.read(id);
    }
}
