package jp.musubi.platform.kernel.registers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.registers.EntryField;
import jp.musubi.platform.kernel.registers.Outcome;
import jp.musubi.platform.kernel.registers.RegisterDesk;
import jp.musubi.platform.kernel.registers.RegisterName;
import jp.musubi.platform.kernel.registers.RegisterSheet;
import jp.musubi.standard.json.JsonLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 台帳の JSON と CSV。All fields are texts; one that is left out is empty. */
@RestController
class RegisterEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(64 * 1024, 4, 100, 40);
    private static final int FILE_LIMIT = 10 * 1024 * 1024;

    private final RegisterDesk desk;

    RegisterEndpoint(RegisterDesk desk) {
        this.desk = desk;
    }

    record Sheet(int total, int page, int pages, List<Map<String, String>> entries) {}

    @GetMapping("/registers/{register}")
    ResponseEntity<Sheet> list(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page) {
        RegisterSheet found = desk.list(
                caller, name(register), RegisterWords.question(q, of, sort, page), "GET /registers/{register}");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Sheet(found.total(), found.page(), found.pages(), found.entries()));
    }

    @GetMapping("/registers/{register}/{key}")
    ResponseEntity<EntryAnswer> read(Caller caller, @PathVariable String register, @PathVariable String key) {
        RegisterDesk.Entry entry = desk.get(caller, name(register), key, "GET /registers/{register}/{key}");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(EntryAnswer.of(key, entry));
    }

    /** {@code {"entry": {…}, "reason": "…"}}; 201 for a new entry, 200 for a changed one, 422 with every fault. */
    @PutMapping("/registers/{register}/{key}")
    ResponseEntity<Map<String, Object>> write(
            Caller caller, @PathVariable String register, @PathVariable String key, HttpServletRequest request) {
        RegisterName name = name(register);
        desk.requireKeeper(caller, name, "PUT /registers/{register}/{key}");
        JsonFields body =
                JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, List.of("entry", "reason"));
        List<String> names = desk.fields(name).stream().map(EntryField::name).toList();
        JsonFields entry = body.object("entry", names);
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : names) {
            String text = entry.findText(field);
            if (text != null) {
                cells.put(field, text);
            }
        }
        WrittenReason reason = WrittenReason.of(body.text("reason"), "reason");
        return answer(desk.write(caller, name, key, cells, reason, "PUT /registers/{register}/{key}"), request);
    }

    /** A CSV file, whole; {@code reason} goes into the history of each entry. */
    @PostMapping("/registers/{register}")
    ResponseEntity<Map<String, Object>> load(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request) {
        RegisterName name = name(register);
        desk.requireKeeper(caller, name, "POST /registers/{register}");
        if (reason == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "reason");
        }
        String type = request.getContentType();
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("text/csv")) {
            throw new Problem(ProblemCode.MEDIA_TYPE, HttpHeaders.CONTENT_TYPE);
        }
        return answer(
                desk.load(
                        caller, name, read(request), WrittenReason.of(reason, "reason"), "POST /registers/{register}"),
                request);
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome, HttpServletRequest request) {
        if (outcome instanceof Outcome.Faulty faulty) {
            return FaultAnswer.of(faulty, Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kept", kept.keys().size());
        body.put("added", kept.added());
        body.put("keys", kept.keys());
        return ResponseEntity.status(kept.added() > 0 ? 201 : 200)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static RegisterName name(String register) {
        return RegisterName.find(register).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            byte[] file = request.getInputStream().readNBytes(FILE_LIMIT + 1);
            if (file.length > FILE_LIMIT) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE);
            }
            return file;
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }
}
