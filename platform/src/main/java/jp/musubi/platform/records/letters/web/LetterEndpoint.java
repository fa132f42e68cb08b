package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.standard.json.JsonLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 宛先の HTTP。The inbox, its arrivals, and opening, receiving and returning a letter. */
@RestController
class LetterEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 4, 16, 16);
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json");
    private static final int MOST_ARRIVALS = 100;

    private final AddresseeDesk desk;
    private final LetterAnswers answers;

    LetterEndpoint(AddresseeDesk desk, LetterAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/letters/inbox")
    ResponseEntity<LetterAnswers.Lines> inbox(HttpServletRequest request, Caller caller) {
        var page = desk.list(caller, new BoxParameters(request).read(), "GET /letters/inbox");
        return answer(answers.lines(page, Own.facilityOf(caller)));
    }

    @GetMapping("/letters/arrivals")
    ResponseEntity<LetterAnswers.Arrivals> arrivals(@RequestParam(defaultValue = "0") String after, Caller caller) {
        if (!after.matches("[0-9]{1,15}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "after");
        }
        long cursor = Long.parseLong(after);
        return answer(
                answers.arrivals(desk.listArrivals(caller, cursor, MOST_ARRIVALS, "GET /letters/arrivals"), cursor));
    }

    @GetMapping("/letters/inbox/{id}")
    ResponseEntity<LetterAnswers.Story> story(@PathVariable String id, Caller caller) {
        var story = desk.find(caller, LetterIds.read(id), "GET /letters/inbox/{id}");
        return answer(answers.story(story, Own.facilityOf(caller)));
    }

    /** The letter's signature, checked as of now. */
    @GetMapping("/letters/inbox/{id}/signature")
    ResponseEntity<LetterAnswers.Signature> signature(@PathVariable String id, Caller caller) {
        var report = desk.checkSignature(caller, LetterIds.read(id), "GET /letters/inbox/{id}/signature");
        return answer(answers.signature(report));
    }

    /** The document as it was sent, byte for byte. */
    @PostMapping("/letters/inbox/{id}/open")
    ResponseEntity<byte[]> open(@PathVariable String id, Caller caller) {
        byte[] document = desk.open(caller, LetterIds.read(id), "POST /letters/inbox/{id}/open");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(FHIR)
                .body(document);
    }

    @PostMapping("/letters/inbox/{id}/receive")
    ResponseEntity<LetterAnswers.Story> receive(@PathVariable String id, Caller caller) {
        desk.receive(caller, LetterIds.read(id), "POST /letters/inbox/{id}/receive");
        return story(id, caller);
    }

    /** Body {@code {"reason": "…"}}: why it is returned, 5 to 400 characters, read by the sender. */
    @PostMapping("/letters/inbox/{id}/return")
    ResponseEntity<LetterAnswers.Story> giveBack(@PathVariable String id, HttpServletRequest request, Caller caller) {
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("reason"));
        WrittenReason reason = WrittenReason.of(body.text("reason"), "reason");
        desk.giveBack(caller, LetterIds.read(id), reason, "POST /letters/inbox/{id}/return");
        return story(id, caller);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
