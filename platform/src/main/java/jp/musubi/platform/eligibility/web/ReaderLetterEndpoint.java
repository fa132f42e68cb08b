package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.eligibility.LettersAtReader;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 同意保留文書の HTTP。What the reader shows the person, and what the person chose there. */
@RestController
class ReaderLetterEndpoint {

    private final LettersAtReader letters;
    private final Facilities facilities;

    ReaderLetterEndpoint(LettersAtReader letters, Facilities facilities) {
        this.letters = letters;
        this.facilities = facilities;
    }

    /** @param announcedAt UTC */
    record Line(String id, String state, Named sender, Named addressee, String announcedAt) {}

    record Named(String code, String name) {}

    @GetMapping("/eligibility/visits/{id}/letters")
    ResponseEntity<Map<String, List<Line>>> list(@PathVariable String id, Caller caller) {
        List<Line> lines = letters.listWaiting(VisitIds.read(id), caller).stream()
                .map(this::line)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("letters", lines));
    }

    @PostMapping("/eligibility/visits/{id}/letters")
    ResponseEntity<Map<String, List<String>>> open(@PathVariable String id, HttpServletRequest request, Caller caller) {
        Set<String> chosen = LettersBody.read(JsonBody.read(request, VisitBody.LIMITS.maxBytes()));
        Set<UUID> ids = new LinkedHashSet<>();
        chosen.forEach(letter -> ids.add(VisitIds.read(letter)));
        letters.open(VisitIds.read(id), ids, caller);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("letters", List.copyOf(chosen)));
    }

    private Line line(LetterConsent letter) {
        return new Line(
                letter.letterId().toString(),
                letter.state().name(),
                named(letter.sender()),
                named(letter.addressee()),
                letter.announcedAt().toString());
    }

    private Named named(FacilityCode code) {
        String name = facilities.find(code).map(Facility::name).orElse(code.digits());
        return new Named(code.digits(), name);
    }
}
