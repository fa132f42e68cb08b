package jp.musubi.platform.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 証を受け取る。A real access token for anyone of the country, without the key that a real facility would need. */
@DemoMode
@RestController
@RequestMapping("/demo")
class DemoTokens {

    private final Parties parties;
    private final DemoCallers callers;
    private final Tokens tokens;
    private final Country country;
    private final DemoPlaces places;

    DemoTokens(Parties parties, DemoCallers callers, Tokens tokens, Country country, DemoPlaces places) {
        this.parties = parties;
        this.callers = callers;
        this.tokens = tokens;
        this.country = country;
        this.places = places;
    }

    @GetMapping("/parties")
    List<Listed> parties() {
        return parties.list().stream().map(this::listed).toList();
    }

    @PostMapping("/tokens")
    ResponseEntity<Map<String, String>> token(HttpServletRequest request) {
        Caller caller = callers.find(DemoBody.onlyText(request, "as"))
                .orElseThrow(() -> new Problem(ProblemCode.DEMO_NAME_UNKNOWN, "as"));
        Tokens.Token token = tokens.issueTo(caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "access_token", token.value(),
                        "token_type", "Bearer",
                        "expires_at",
                                token.expiresAt()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString()));
    }

    private Listed listed(Party party) {
        String trait = country.findPersona(party.name())
                .map(Persona::traitJapanese)
                .or(() -> places.find(party.name()).map(DemoTokens::traitOf))
                .orElse("");
        return new Listed(party.name(), party.role().name(), party.japaneseName(), trait);
    }

    private static String traitOf(DemoFacility facility) {
        String kind = facility.facility().kind().japanese();
        return facility.facility().joinsOn() == null ? kind + "(モデル地区の外)" : kind;
    }

    /** @param trait what this persona or facility is for; empty for the others */
    record Listed(String name, String role, String japaneseName, String trait) {}
}
