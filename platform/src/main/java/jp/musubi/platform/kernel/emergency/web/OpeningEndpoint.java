package jp.musubi.platform.kernel.emergency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.emergency.BreakGlassDesk;
import jp.musubi.platform.kernel.emergency.Opening;
import jp.musubi.platform.kernel.emergency.OpeningRequest;
import jp.musubi.platform.kernel.emergency.Sought;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.standard.json.JsonLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 救急時の閲覧を開く。 */
@RestController
class OpeningEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(16 * 1024, 8, 64, 16);

    private static final List<String> PATIENT = List.of("system", "value", "kana", "birthDate", "sex", "address");

    private final BreakGlassDesk desk;

    OpeningEndpoint(BreakGlassDesk desk) {
        this.desk = desk;
    }

    /** @param until UTC; from this instant on nothing is shown under it any more */
    record Answer(String id, String patientId, String until) {}

    @PostMapping("/emergency/openings")
    ResponseEntity<Answer> open(HttpServletRequest request, Caller caller) {
        JsonFields body =
                JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("patient", "reason"));
        JsonFields patient = body.object("patient", PATIENT);
        WrittenReason reason = WrittenReason.of(body.text("reason"), "reason");
        Opening opening = desk.open(new OpeningRequest(sought(patient), reason, "POST /emergency/openings"), caller);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        opening.emergency().id().toString(),
                        opening.emergency().person().toString(),
                        opening.emergency()
                                .until()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()));
    }

    /** A number, or else the four items: which of both is said by whether there is a number. */
    private static Sought sought(JsonFields patient) {
        if (patient.findText("value") != null || patient.findText("system") != null) {
            return new Sought.ByNumber(patient.text("system"), patient.text("value"));
        }
        return FourItems.read(
                patient.text("kana"),
                patient.text("birthDate"),
                patient.text("sex"),
                patient.text("address"),
                "patient.");
    }
}
