package jp.musubi.platform.kernel.consent.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.consent.own.OwnProxies;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** わたしの代理人。Who may act for the person, and for whom the person may act. */
@Controller
final class ProxiesPage {

    private final Proxies proxies;
    private final OwnProxies own;
    private final OwnPerson person;
    private final ProxyLines lines;

    /** 書いたもの。Shown again to who typed it, beside what is wrong. */
    record Entered(String number, String born, Set<String> scope, String until) {

        static final Entered NOTHING = new Entered("", "", Set.of(), "");

        /** As the template asks for a box. */
        public boolean has(ProxyScope one) {
            return scope.contains(one.name());
        }
    }

    ProxiesPage(Proxies proxies, OwnProxies own, OwnPerson person, ProxyLines lines) {
        this.proxies = proxies;
        this.own = own;
        this.person = person;
        this.lines = lines;
    }

    @GetMapping("/me/proxies")
    String proxies(Caller caller, Model model) {
        show(caller, "GET /me/proxies", Entered.NOTHING, model);
        return "consent/proxies";
    }

    @PostMapping("/me/proxies")
    String name(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") Set<String> scope,
            @RequestParam(defaultValue = "") String until,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        if (MyNumber.isOne(Typed.plain(number))) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "number");
        }
        Entered entered = new Entered(number, born, scope, until);
        LocalDate birthDate = findDay(born);
        LocalDate lastDay = findDay(until);
        Set<ProxyScope> scopes = scopes(scope);
        if (birthDate == null || (lastDay == null && !until.isBlank()) || scopes.isEmpty()) {
            return again("proxies.wrong.shape", entered, caller, model);
        }
        try {
            own.name(
                    person.act(caller, null, "POST /me/proxies"),
                    new OwnProxies.Named(MemberNumber.INSURANCE, Typed.member(number), birthDate, scopes, lastDay));
        } catch (Problem refused) {
            if (refused.code() != ProblemCode.PROXY_REFUSED) {
                throw refused;
            }
            return again("proxies.wrong.person", entered, caller, model);
        }
        next.addFlashAttribute("done", "proxies.named");
        return "redirect:/me/proxies";
    }

    @GetMapping("/me/proxies/{id}/end")
    String ask(@PathVariable String id, Caller caller, Model model) {
        PersonId self = person.look(caller, "PROXY", "GET /me/proxies/{id}/end");
        PersonId proxy = new PersonId(PageIds.read(id));
        ProxyLine line = lines.of(proxies.listFor(self), false).stream()
                .filter(one -> one.endable() && one.other().equals(proxy))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        model.addAttribute("row", line);
        return "consent/end-proxy";
    }

    @PostMapping("/me/proxies/{id}/end")
    String end(@PathVariable String id, Caller caller, RedirectAttributes next) {
        own.end(person.act(caller, null, "POST /me/proxies/{id}/end"), new PersonId(PageIds.read(id)));
        next.addFlashAttribute("done", "proxies.ended");
        return "redirect:/me/proxies";
    }

    private String again(String wrong, Entered entered, Caller caller, Model model) {
        model.addAttribute("wrong", wrong);
        show(caller, "POST /me/proxies", entered, model);
        return "consent/proxies";
    }

    private void show(Caller caller, String interaction, Entered entered, Model model) {
        PersonId self = person.look(caller, "PROXY", interaction);
        model.addAttribute("mine", lines.of(proxies.listFor(self), false));
        model.addAttribute("others", lines.of(proxies.listOf(self), true));
        model.addAttribute("scopes", ProxyScope.values());
        model.addAttribute("entered", entered);
    }

    private static @Nullable LocalDate findDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static Set<ProxyScope> scopes(Set<String> names) {
        Set<ProxyScope> scopes = EnumSet.noneOf(ProxyScope.class);
        for (ProxyScope one : ProxyScope.values()) {
            if (names.contains(one.name())) {
                scopes.add(one);
            }
        }
        return scopes;
    }
}
