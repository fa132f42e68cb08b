package jp.musubi.platform.records.wishes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.interviews.web.TypedWords;
import jp.musubi.platform.records.interviews.web.TypedWords.Wrong;
import jp.musubi.platform.records.wishes.OwnWishes;
import jp.musubi.platform.records.wishes.Wish;
import jp.musubi.platform.records.wishes.WishBook;
import jp.musubi.platform.records.wishes.WishChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** わたしの希望の頁。What was typed wrong is shown again with what was typed. */
@Controller
final class WishesPage {

    private final AccessDesk access;
    private final WishBook book;
    private final OwnWishes own;

    WishesPage(AccessDesk access, WishBook book, OwnWishes own) {
        this.access = access;
        this.book = book;
        this.own = own;
    }

    @GetMapping("/me/wishes")
    String wishes(Caller caller, Model model) {
        List<Wish> versions = look(caller, "GET /me/wishes", model);
        Wish standing = versions.isEmpty() || versions.get(0).withdrawn() ? null : versions.get(0);
        model.addAttribute("choice", standing == null ? null : standing.choice());
        model.addAttribute("words", standing == null ? "" : standing.words());
        return "records/wishes";
    }

    @PostMapping("/me/wishes")
    String state(
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        WishChoice chosen = find(choice);
        String typed = TypedWords.of(words);
        Wrong wrong = TypedWords.findWrong(typed, TypedWords.LONG);
        if (chosen == null || wrong != null) {
            look(caller, "POST /me/wishes", model);
            model.addAttribute("choice", chosen);
            model.addAttribute("words", typed);
            model.addAttribute("wrong", wrong);
            model.addAttribute("unchosen", chosen == null);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return "records/wishes";
        }
        own.state(act(caller, "POST /me/wishes"), chosen, typed);
        next.addFlashAttribute("done", "wishes.done.state");
        return "redirect:/me/wishes";
    }

    @PostMapping("/me/wishes/withdraw")
    String withdraw(Caller caller, RedirectAttributes next) {
        own.withdraw(act(caller, "POST /me/wishes/withdraw"));
        next.addFlashAttribute("done", "wishes.done.withdraw");
        return "redirect:/me/wishes";
    }

    private List<Wish> look(Caller caller, String here, Model model) {
        PersonId self = selfOf(caller);
        AccessDecision decision = access.decide(new AccessRequest(caller, self, Set.of(DataClass.WISHES), here));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        List<Wish> versions = book.listVersions(grant);
        model.addAttribute("versions", versions);
        model.addAttribute("standing", versions.isEmpty() || versions.get(0).withdrawn() ? null : versions.get(0));
        model.addAttribute("choices", WishChoice.values());
        model.addAttribute("longest", TypedWords.LONG);
        return versions;
    }

    private static OwnAct act(Caller caller, String interaction) {
        return new OwnAct(caller, selfOf(caller), interaction);
    }

    private static PersonId selfOf(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return caller.person();
    }

    private static @Nullable WishChoice find(String name) {
        return Arrays.stream(WishChoice.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
