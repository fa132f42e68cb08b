package jp.musubi.platform.pmh.certificates.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.Certificate;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.CertificateDesk.Opened;
import jp.musubi.platform.pmh.certificates.CertificateTurn;
import jp.musubi.platform.pmh.certificates.TurnCertificate;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.TurnRule;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.FieldFault;
import jp.musubi.platform.pmh.certificates.forms.FormField;
import jp.musubi.standard.json.JsonLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 診断書の HTTP。For systems of facilities and municipalities, by the same rules as the page: a system begins, writes and sends; it
 * signs only where a doctor with a second factor is at its keys.
 */
@RestController
final class CertificateEndpoint {

    private static final String ALL = "/pmh/certificates";
    private static final String ONE = ALL + "/{certificate}";
    private static final JsonLimits LIMITS = new JsonLimits(262_144, 3, 400, 100);
    private static final int LONGEST_REASON = 500;

    private final CertificateDesk desk;
    private final WriteCertificate writing;
    private final TurnCertificate turning;

    CertificateEndpoint(CertificateDesk desk, WriteCertificate writing, TurnCertificate turning) {
        this.desk = desk;
        this.writing = writing;
        this.turning = turning;
    }

    /** A draft, filled with what the register and, with consent, the record know. */
    @PostMapping(ALL)
    ResponseEntity<StateJson> begin(HttpServletRequest request, Caller caller) {
        String here = "POST " + ALL;
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("visit", "form"));
        UUID id = writing.begin(caller, CertificateIds.read(body.text("visit")), body.text("form"), here);
        return ResponseEntity.created(URI.create(ALL + "/" + id + "/state"))
                .cacheControl(CacheControl.noStore())
                .body(state(caller, id, List.of(), request, here));
    }

    @GetMapping(ONE + "/state")
    ResponseEntity<StateJson> read(@PathVariable String certificate, HttpServletRequest request, Caller caller) {
        return answer(caller, CertificateIds.read(certificate), List.of(), request, "GET " + ONE + "/state");
    }

    /** All values of the draft: one that is left out is empty then. 422 with the faults where nothing was kept. */
    @PutMapping(ONE)
    ResponseEntity<StateJson> write(@PathVariable String certificate, HttpServletRequest request, Caller caller) {
        String here = "PUT " + ONE;
        UUID id = CertificateIds.read(certificate);
        List<String> known = desk.open(caller, id, here).certificate().form().fields().stream()
                .map(FormField::id)
                .toList();
        JsonFields body =
                JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("revision", "values"));
        JsonFields values = body.object("values", known);
        Map<String, String> typed = new HashMap<>();
        for (String field : known) {
            String text = values.findText(field);
            if (text != null) {
                typed.put(field, text);
            }
        }
        List<FieldFault> faults = writing.save(caller, id, new Typed(revision(body.text("revision")), typed), here);
        return answer(caller, id, faults, request, here);
    }

    /** @return 200 when the turn was made, 422 with what keeps it from being signed */
    @PostMapping(ONE + "/turns")
    ResponseEntity<StateJson> turn(@PathVariable String certificate, HttpServletRequest request, Caller caller) {
        String here = "POST " + ONE + "/turns";
        UUID id = CertificateIds.read(certificate);
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("act", "reason"));
        String said = body.findText("reason");
        String reason = said == null ? "" : said.strip();
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "reason");
        }
        List<FieldFault> faults = turning.turn(caller, id, new Turn(body.text("act"), reason), here);
        return answer(caller, id, faults, request, here);
    }

    private ResponseEntity<StateJson> answer(
            Caller caller, UUID id, List<FieldFault> faults, HttpServletRequest request, String here) {
        return ResponseEntity.status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .cacheControl(CacheControl.noStore())
                .body(state(caller, id, faults, request, here));
    }

    private StateJson state(Caller caller, UUID id, List<FieldFault> faults, HttpServletRequest request, String here) {
        boolean english = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
        return StateJson.of(desk.open(caller, id, here), faults, english);
    }

    private static int revision(String text) {
        if (!text.matches("[0-9]{1,8}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "revision");
        }
        return Integer.parseInt(text);
    }

    /**
     * 様子。
     *
     * @param revision to be named by who writes on
     * @param values of the draft for its writer, else of the version that the reader has
     * @param acts what the reader can do now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateJson(
            String id,
            String form,
            String edition,
            String state,
            int revision,
            int signed,
            int sent,
            @Nullable String municipality,
            Map<String, String> values,
            List<TurnJson> turns,
            List<String> acts,
            List<FaultJson> faults) {

        static StateJson of(Opened opened, List<FieldFault> faults, boolean english) {
            Certificate one = opened.certificate();
            return new StateJson(
                    one.id().toString(),
                    one.form().id(),
                    one.form().edition(),
                    one.state().name(),
                    one.draft().revision(),
                    one.versions().signed(),
                    one.versions().sent(),
                    one.municipality(),
                    opened.values(),
                    opened.turns().stream().map(TurnJson::of).toList(),
                    opened.acts().stream().map(TurnRule::act).toList(),
                    faults.stream()
                            .map(fault -> new FaultJson(
                                    fault.field().id(), fault.why().name(), fault.in(english)))
                            .toList());
        }
    }

    /** 来し方の一行。 */
    record TurnJson(String act, String state, int version, String reason, Instant at, String by) {

        static TurnJson of(CertificateTurn turn) {
            return new TurnJson(turn.act(), turn.state().name(), turn.version(), turn.reason(), turn.at(), turn.by());
        }
    }

    /** 項目の誤り。Names the field, never what stands in it. */
    record FaultJson(String field, String code, String reason) {}
}
