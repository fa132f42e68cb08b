package jp.musubi.platform.pmh.vaccinations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.pmh.vaccinations.ShotAsk;
import jp.musubi.platform.pmh.vaccinations.ShotChecked;
import jp.musubi.platform.pmh.vaccinations.VaccinationDesk;
import jp.musubi.standard.json.JsonLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 予防接種の HTTP。For systems of facilities; the same answers as the page. */
@RestController
class VaccinationEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(16_384, 4, 100, 40);
    private static final List<String> TEXTS = List.of(
            "vaccine",
            "day",
            "maker",
            "lot",
            "expires",
            "amount",
            "site",
            "doctor",
            "temperature",
            "paper",
            "deferred",
            "note");
    private static final List<String> KNOWN = List.of(
            "visit",
            "vaccine",
            "day",
            "maker",
            "lot",
            "expires",
            "amount",
            "site",
            "doctor",
            "temperature",
            "paper",
            "deferred",
            "note",
            "states");

    private final VaccinationDesk desk;

    VaccinationEndpoint(VaccinationDesk desk) {
        this.desk = desk;
    }

    /** What is due, and what was given. */
    @GetMapping("/pmh/vaccinations")
    ResponseEntity<ChildJson> look(@RequestParam(defaultValue = "") String visit, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ChildJson.of(desk.look(ChildIds.id(visit), caller, "GET /pmh/vaccinations")));
    }

    @PostMapping("/pmh/vaccinations/checks")
    ResponseEntity<CheckJson> check(HttpServletRequest request, Caller caller) {
        ShotChecked answer = desk.check(ask(request), caller, "POST /pmh/vaccinations/checks");
        return answer(answer, HttpStatus.OK, request);
    }

    /** 201 when it was registered; 200 with the reasons when it was not. */
    @PostMapping("/pmh/vaccinations")
    ResponseEntity<CheckJson> register(HttpServletRequest request, Caller caller) {
        ShotChecked answer = desk.register(ask(request), caller, "POST /pmh/vaccinations");
        return answer(answer, answer.shot() == null ? HttpStatus.OK : HttpStatus.CREATED, request);
    }

    /** @param shot id of what was registered */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckJson(
            boolean mayBeGiven,
            String dose,
            @Nullable Long yen,
            @Nullable String shot,
            List<Reason> reasons) {

        record Reason(String code, String text) {}
    }

    private static ResponseEntity<CheckJson> answer(ShotChecked answer, HttpStatus status, HttpServletRequest request) {
        boolean english = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
        UUID shot = answer.shot();
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new CheckJson(
                        answer.mayBeGiven(),
                        answer.dose(),
                        answer.yen(),
                        shot == null ? null : shot.toString(),
                        answer.reasons().stream()
                                .map(one -> new CheckJson.Reason(one.code(), one.in(english)))
                                .toList()));
    }

    private static ShotAsk ask(HttpServletRequest request) {
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, KNOWN);
        Map<String, String> typed = new TreeMap<>();
        for (String name : TEXTS) {
            String text = body.findText(name);
            if (text != null) {
                typed.put(name, text);
            }
        }
        List<String> states = body.object().find("states") == null ? List.of() : body.texts("states");
        boolean defer = typed.containsKey("deferred");
        return new ShotForm(typed, List.copyOf(Set.copyOf(states))).ask(ChildIds.id(body.text("visit")), defer);
    }
}
