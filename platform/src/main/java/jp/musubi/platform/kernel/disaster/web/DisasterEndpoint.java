package jp.musubi.platform.kernel.disaster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.disaster.Disaster;
import jp.musubi.platform.kernel.disaster.DisasterBoard;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterOrder;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 災害時モードの JSON。Which disasters are open is for everybody; to declare and to change one is the operator's. */
@RestController
class DisasterEndpoint {

    private static final JsonLimits LIMITS = new JsonLimits(256 * 1024, 4, 3000, 400);

    private final DisasterDesk desk;
    private final DisasterBoard board;
    private final Clock clock;

    DisasterEndpoint(DisasterDesk desk, DisasterBoard board, Clock clock) {
        this.desk = desk;
        this.board = board;
        this.clock = clock;
    }

    record OpenAreaAnswer(String area, String from) {}

    /** @param until UTC, as {@code from}; from this instant on it no longer holds */
    record Answer(
            String id, String name, List<String> classes, String from, String until, List<OpenAreaAnswer> areas) {}

    record Open(List<Answer> disasters) {}

    @GetMapping("/disasters")
    ResponseEntity<Open> open() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Open(board.listOpenAt(clock.instant()).stream()
                        .map(DisasterEndpoint::answer)
                        .toList()));
    }

    @PostMapping("/disasters")
    ResponseEntity<Answer> declare(HttpServletRequest request, Caller caller) {
        JsonFields body = read(request, List.of("name", "areas", "classes", "from", "until", "reason"));
        var order = new DisasterOrder.Declare(
                body.text("name"),
                OrderFields.areas(body.texts("areas")),
                OrderFields.classes(body.texts("classes")),
                OrderFields.instant(body.text("from"), "from"),
                OrderFields.instant(body.text("until"), "until"),
                reason(body));
        Disaster declared = desk.act(caller, order, "POST /disasters");
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(answer(declared));
    }

    /** {@code step}: EXTEND (until), ADD_AREAS (areas, from) or END; each with a reason. */
    @PostMapping("/disasters/{id}/changes")
    ResponseEntity<Answer> change(HttpServletRequest request, Caller caller, @PathVariable String id) {
        JsonFields body = read(request, List.of("step", "until", "areas", "from", "reason"));
        Disaster changed = desk.act(caller, order(body, id), "POST /disasters/{id}/changes");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer(changed));
    }

    private static DisasterOrder order(JsonFields body, String id) {
        return switch (body.text("step")) {
            case "EXTEND" ->
                new DisasterOrder.Extend(
                        OrderFields.id(id), OrderFields.instant(body.text("until"), "until"), reason(body));
            case "ADD_AREAS" ->
                new DisasterOrder.AddAreas(
                        OrderFields.id(id),
                        OrderFields.areas(body.texts("areas")),
                        OrderFields.instant(body.text("from"), "from"),
                        reason(body));
            case "END" -> new DisasterOrder.End(OrderFields.id(id), reason(body));
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "step");
        };
    }

    private static JsonFields read(HttpServletRequest request, List<String> known) {
        return JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, known);
    }

    private static WrittenReason reason(JsonFields body) {
        return WrittenReason.of(body.text("reason"), "reason");
    }

    private static Answer answer(Disaster disaster) {
        return new Answer(
                disaster.id().toString(),
                disaster.name(),
                disaster.classes().stream().sorted().map(DataClass::name).toList(),
                disaster.from().toString(),
                disaster.until().toString(),
                disaster.areas().stream()
                        .map(area -> new OpenAreaAnswer(
                                area.area().text(), area.from().toString()))
                        .toList());
    }
}
