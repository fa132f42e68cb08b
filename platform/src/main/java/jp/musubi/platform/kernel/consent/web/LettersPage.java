package jp.musubi.platform.kernel.consent.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.own.OwnLetters;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 紹介状の頁。State and addressee of each letter, never its content; the person, or a proxy, opens one, also to another facility. */
@Controller
final class LettersPage {

    private final LetterConsents letters;
    private final OwnLetters own;
    private final OwnPerson person;

    LettersPage(LetterConsents letters, OwnLetters own, OwnPerson person) {
        this.letters = letters;
        this.own = own;
        this.person = person;
    }

    @GetMapping("/me/letters")
    String letters(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("list", LetterTable.ALL.view(lines(whose, caller, model), ListQuery.of(request)));
        return "consent/letters";
    }

    @GetMapping(path = "/me/letters", params = "format")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        return LetterTable.ALL.answer(lines(whose, caller, model), ListQuery.of(request));
    }

    /** Those that wait for the person first (同意保留文書一覧). */
    private List<LetterLine> lines(@Nullable String whose, Caller caller, Model model) {
        PersonId self = person.look(caller, whose, "LETTER", "GET /me/letters", model);
        return letters.listOf(self).stream()
                .sorted(Comparator.comparing(letter -> letter.state() != LetterState.WAITING))
                .map(this::line)
                .toList();
    }

    @GetMapping("/me/letters/{id}")
    String letter(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            Model model) {
        PersonId self = person.look(caller, whose, "LETTER", "GET /me/letters/{id}", model);
        LetterLine line = letters.find(self, PageIds.read(id))
                .map(this::line)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        model.addAttribute("row", line);
        model.addAttribute("addressees", own.listAddressees());
        return "consent/letter";
    }

    @PostMapping("/me/letters/{id}/open")
    String open(
            @PathVariable String id,
            @RequestParam String facility,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        own.open(person.act(caller, whose, "POST /me/letters/{id}/open"), PageIds.read(id), code(facility));
        next.addFlashAttribute("done", "letters.opened");
        return OwnPerson.backTo("/me/letters", whose, next);
    }

    @PostMapping("/me/letters/{id}/end")
    String end(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        own.end(person.act(caller, whose, "POST /me/letters/{id}/end"), PageIds.read(id));
        next.addFlashAttribute("done", "letters.ended");
        return OwnPerson.backTo("/me/letters", whose, next);
    }

    private LetterLine line(LetterConsent letter) {
        return new LetterLine(letter, person.facilityName(letter.sender()), person.facilityName(letter.addressee()));
    }

    private static FacilityCode code(String text) {
        if (!text.matches("[0-9]{10}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        return new FacilityCode(text);
    }
}
