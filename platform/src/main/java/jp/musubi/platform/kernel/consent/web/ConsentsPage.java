package jp.musubi.platform.kernel.consent.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.own.OwnConsents;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 同意の頁。The person, or a proxy, reads them, and ends one after being asked once more. */
@Controller
final class ConsentsPage {

    private final Consents consents;
    private final OwnConsents own;
    private final OwnPerson person;
    private final Clock clock;

    ConsentsPage(Consents consents, OwnConsents own, OwnPerson person, Clock clock) {
        this.consents = consents;
        this.own = own;
        this.person = person;
        this.clock = clock;
    }

    @GetMapping("/me/consents")
    String consents(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        List<ConsentLine> all = listOf(person.look(caller, whose, "CONSENT", "GET /me/consents", model));
        model.addAttribute("list", ConsentTable.ALL.view(all, ListQuery.of(request)));
        return "consent/consents";
    }

    @GetMapping(path = "/me/consents", params = "format")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        List<ConsentLine> all = listOf(person.look(caller, whose, "CONSENT", "GET /me/consents", model));
        return ConsentTable.ALL.answer(all, ListQuery.of(request));
    }

    @GetMapping("/me/consents/{id}/end")
    String ask(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            Model model) {
        PersonId self = person.look(caller, whose, "CONSENT", "GET /me/consents/{id}/end", model);
        Instant now = clock.instant();
        ConsentLine line = consents.find(self, PageIds.read(id))
                .map(consent -> line(consent, now))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (!line.holds()) {
            throw new Problem(ProblemCode.CONSENT_OVER);
        }
        model.addAttribute("row", line);
        return "consent/end";
    }

    @PostMapping("/me/consents/{id}/end")
    String end(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String whose,
            Caller caller,
            RedirectAttributes next) {
        UUID consent = PageIds.read(id);
        own.end(person.act(caller, whose, "POST /me/consents/{id}/end"), consent);
        next.addFlashAttribute("done", "consents.done");
        return OwnPerson.backTo("/me/consents", whose, next);
    }

    private List<ConsentLine> listOf(PersonId self) {
        Instant now = clock.instant();
        return consents.listOf(self).stream().map(consent -> line(consent, now)).toList();
    }

    private ConsentLine line(Consent consent, Instant now) {
        return new ConsentLine(consent, person.facilityName(consent.facility()), now);
    }
}
