package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.eligibility.bulk.BulkConfirmations;
import jp.musubi.platform.eligibility.bulk.BulkJob;
import jp.musubi.platform.eligibility.bulk.BulkLine;
import jp.musubi.platform.eligibility.message.AskedMessage;
import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.eligibility.message.MessageReader;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一括照会。{@code POST /eligibility/bulk}; long lists are looked at, fetched and stopped under their id. */
@RestController
class BulkEndpoint {

    private final BulkConfirmations bulk;
    private final BulkWriter writer;
    private final Clock clock;

    BulkEndpoint(BulkConfirmations bulk, BulkWriter writer, Clock clock) {
        this.bulk = bulk;
        this.writer = writer;
        this.clock = clock;
    }

    @PostMapping("/eligibility/bulk")
    ResponseEntity<byte[]> ask(HttpServletRequest request, Caller caller) {
        Language language = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return switch (kind(request.getContentType())) {
            case JSON ->
                take(
                        BulkBody.array(JsonBody.read(request, BulkBody.LIMIT)),
                        new BulkForm(BulkForm.Kind.JSON, MessageHead.UNREAD, language),
                        caller);
            case LINES ->
                take(
                        BulkBody.lines(RawBody.read(request, BulkBody.LIMIT)),
                        new BulkForm(BulkForm.Kind.LINES, MessageHead.UNREAD, language),
                        caller);
            case MESSAGE -> message(request, language, caller);
        };
    }

    @GetMapping("/eligibility/bulk/{id}")
    ResponseEntity<byte[]> state(@PathVariable String id, Caller caller) {
        BulkJob job = bulk.get(id, caller);
        return writer.state(200, form(job), job);
    }

    /** The lines answered until now, in the order of the list. */
    @GetMapping("/eligibility/bulk/{id}/answers")
    ResponseEntity<byte[]> answers(@PathVariable String id, Caller caller) {
        BulkJob job = bulk.get(id, caller);
        return writer.answers(form(job), job, job.answers());
    }

    @DeleteMapping("/eligibility/bulk/{id}")
    ResponseEntity<byte[]> stop(@PathVariable String id, Caller caller) {
        BulkJob job = bulk.stop(id, caller);
        return writer.state(200, form(job), job);
    }

    private ResponseEntity<byte[]> message(HttpServletRequest request, Language language, Caller caller) {
        MessageHead head = MessageHead.UNREAD;
        try {
            AskedMessage message =
                    MessageReader.readList(RawBody.read(request, BulkBody.LIMIT), BulkConfirmations.MOST_LINES);
            head = message.head();
            MessageAnswer.requireOwnFacility(head, caller);
            return take(BulkBody.message(message), new BulkForm(BulkForm.Kind.MESSAGE, head, language), caller);
        } catch (Problem problem) {
            return MessageAnswer.refusal(head, clock.instant(), problem);
        }
    }

    private ResponseEntity<byte[]> take(List<BulkLine> lines, BulkForm form, Caller caller) {
        if (lines.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "body");
        }
        if (lines.size() <= BulkConfirmations.AT_ONCE) {
            return writer.answers(form, null, bulk.answer(lines, caller));
        }
        BulkJob job = bulk.accept(lines, form, caller);
        ResponseEntity<byte[]> taken = writer.state(202, form, job);
        return ResponseEntity.status(202)
                .headers(taken.getHeaders())
                .header(HttpHeaders.LOCATION, "/eligibility/bulk/" + job.id())
                .body(taken.getBody());
    }

    private static BulkForm form(BulkJob job) {
        return (BulkForm) job.form();
    }

    private static BulkForm.Kind kind(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/x-ndjson", "application/ndjson" -> BulkForm.Kind.LINES;
            case "application/xml", "text/xml" -> BulkForm.Kind.MESSAGE;
            default -> BulkForm.Kind.JSON;
        };
    }
}
