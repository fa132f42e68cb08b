package jp.musubi.platform.pmh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.pmh.charges.ChargeAnswer;
import jp.musubi.platform.pmh.charges.ChargeAsk;
import jp.musubi.platform.pmh.charges.ChargeDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 窓口の計算の HTTP。 */
@RestController
class ChargeEndpoint {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ChargeDesk desk;
    private final Clock clock;

    ChargeEndpoint(ChargeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/pmh/charges/trials")
    ResponseEntity<ChargeJson> tryOut(HttpServletRequest request, Caller caller) {
        ChargeAnswer answer = desk.tryOut(body(request), caller, "POST /pmh/charges/trials");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ChargeJson.of(answer, inEnglish(request)));
    }

    @PostMapping("/pmh/charges")
    ResponseEntity<ChargeJson> charge(HttpServletRequest request, Caller caller) {
        ChargeAnswer answer = desk.charge(body(request), caller, "POST /pmh/charges");
        return ResponseEntity.created(URI.create("/pmh/charges/" + answer.id()))
                .cacheControl(CacheControl.noStore())
                .body(ChargeJson.of(answer, inEnglish(request)));
    }

    /** @return the id of the reversing charge */
    @PostMapping("/pmh/charges/{id}/reversal")
    ResponseEntity<Map<String, String>> reverse(@PathVariable String id, Caller caller) {
        UUID reversal = desk.reverse(ChargeBody.id(id), caller, "POST /pmh/charges/{id}/reversal");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("id", reversal.toString(), "reverses", id));
    }

    private ChargeAsk body(HttpServletRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return ChargeBody.read(JsonBody.read(request, ChargeBody.LIMITS.maxBytes()), today);
    }

    private static boolean inEnglish(HttpServletRequest request) {
        return Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
    }
}
