package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.letters.SenderDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 送った施設の HTTP。How far the own letters are (同意・取得状況照会), taking one back, and 利用状況確認 of an addressee. */
@RestController
class SentLetterEndpoint {

    private final SenderDesk desk;
    private final LetterAnswers answers;

    SentLetterEndpoint(SenderDesk desk, LetterAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/letters/outbox")
    ResponseEntity<LetterAnswers.Lines> outbox(HttpServletRequest request, Caller caller) {
        var page = desk.list(caller, new BoxParameters(request, caller).read(), "GET /letters/outbox");
        return answer(answers.lines(page, Own.facilityOf(caller)));
    }

    @GetMapping("/letters/outbox/{id}")
    ResponseEntity<LetterAnswers.Story> story(@PathVariable String id, Caller caller) {
        var story = desk.find(caller, LetterIds.read(id), "GET /letters/outbox/{id}");
        return answer(answers.story(story, Own.facilityOf(caller)));
    }

    @PostMapping("/letters/outbox/{id}/cancel")
    ResponseEntity<LetterAnswers.Story> cancel(@PathVariable String id, Caller caller) {
        desk.cancel(caller, LetterIds.read(id), "POST /letters/outbox/{id}/cancel");
        return story(id, caller);
    }

    @GetMapping("/letters/addressees/{facility}")
    ResponseEntity<LetterAnswers.Use> use(@PathVariable String facility, Caller caller) {
        return answer(
                answers.use(desk.ask(caller, LetterIds.facility(facility), "GET /letters/addressees/{facility}")));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
