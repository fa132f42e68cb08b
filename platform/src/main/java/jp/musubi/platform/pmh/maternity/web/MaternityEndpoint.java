package jp.musubi.platform.pmh.maternity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.pmh.maternity.CheckupAnswer;
import jp.musubi.platform.pmh.maternity.CheckupResult;
import jp.musubi.platform.pmh.maternity.DueCheckup;
import jp.musubi.platform.pmh.maternity.MaternityDesk;
import jp.musubi.platform.pmh.maternity.MaternityRecord;
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

/** 母子保健の HTTP。For systems of facilities; figures as texts in kilograms, centimetres and mmHg. */
@RestController
class MaternityEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(16_384, 3, 100, 20);
    private static final List<String> KNOWN = List.of(
            "visit", "kind", "day", "weight", "height", "head", "systolic", "diastolic", "verdict", "note", "doctor");

    private final MaternityDesk desk;

    MaternityEndpoint(MaternityDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pmh/maternity")
    ResponseEntity<RecordJson> look(@RequestParam(defaultValue = "") String visit, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RecordJson.of(desk.look(CheckupForm.id(visit), caller, "GET /pmh/maternity")));
    }

    /** 201 when it was registered; 200 with the reasons when it was not. */
    @PostMapping("/pmh/maternity")
    ResponseEntity<AnswerJson> register(HttpServletRequest request, Caller caller) {
        JsonFields body = JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, KNOWN);
        Map<String, String> typed = new TreeMap<>();
        for (String name : KNOWN) {
            String text = body.findText(name);
            if (text != null) {
                typed.put(name, text);
            }
        }
        CheckupAnswer answer = desk.register(
                new CheckupForm(typed).ask(CheckupForm.id(body.text("visit"))), caller, "POST /pmh/maternity");
        boolean english = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
        UUID result = answer.result();
        return ResponseEntity.status(result == null ? HttpStatus.OK : HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new AnswerJson(
                        result == null ? null : result.toString(),
                        answer.reasons().stream()
                                .map(one -> new Reason(one.code(), one.in(english)))
                                .toList()));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(@Nullable String result, List<Reason> reasons) {}

    record Reason(String code, String text) {}

    /** What is due, and what was found: weight in grams, height in millimetres. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordJson(LocalDate born, List<Line> due, List<Found> results) {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Line(String kind, String state, LocalDate first, LocalDate last) {}

        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Found(
                String kind,
                LocalDate day,
                String verdict,
                @Nullable Integer weight,
                @Nullable Integer height) {}

        static RecordJson of(MaternityRecord record) {
            return new RecordJson(
                    record.child().born(),
                    record.due().stream().map(RecordJson::line).toList(),
                    record.results().stream().map(RecordJson::found).toList());
        }

        private static Line line(DueCheckup one) {
            return new Line(one.kind().code(), one.state().name(), one.first(), one.last());
        }

        private static Found found(CheckupResult one) {
            return new Found(
                    one.kind(),
                    one.day(),
                    one.verdict().name(),
                    one.measured().weight(),
                    one.measured().height());
        }
    }
}
