package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.eligibility.bulk.BulkConfirmations;
import jp.musubi.platform.eligibility.bulk.BulkForm;
import jp.musubi.platform.eligibility.bulk.BulkLine;
import jp.musubi.platform.eligibility.bulk.BulkList;
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
import org.springframework.web.bind.annotation.RequestParam;
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
        BulkForm.Kind kind = kind(request.getContentType());
        if (kind == BulkForm.Kind.MESSAGE) {
            return message(request, language, caller);
        }
        byte[] body = kind == BulkForm.Kind.JSON
                ? JsonBody.read(request, BulkBody.LIMIT)
                : RawBody.read(request, BulkBody.LIMIT);
        return take(body, new BulkForm(kind, MessageHead.UNREAD, language), caller);
    }

    @GetMapping("/eligibility/bulk/{id}")
    ResponseEntity<byte[]> state(@PathVariable String id, Caller caller) {
        return state(200, bulk.get(id, caller));
    }

    /** The lines answered until now, in the order of the list; 500 a page, the next one named in {@code Link}. */
    @GetMapping("/eligibility/bulk/{id}/answers")
    ResponseEntity<byte[]> answers(
            @PathVariable String id, @RequestParam(required = false) @Nullable String page, Caller caller) {
        if (page != null && !page.matches("[1-9][0-9]{0,3}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return page(bulk.get(id, caller), page == null ? 1 : Integer.parseInt(page));
    }

    @DeleteMapping("/eligibility/bulk/{id}")
    ResponseEntity<byte[]> stop(@PathVariable String id, Caller caller) {
        return state(200, bulk.stop(id, caller));
    }

    private ResponseEntity<byte[]> message(HttpServletRequest request, Language language, Caller caller) {
        MessageHead head = MessageHead.UNREAD;
        try {
            byte[] body = RawBody.read(request, BulkBody.LIMIT);
            head = MessageReader.readList(body, BulkConfirmations.MOST_LINES).head();
            MessageAnswer.requireOwnFacility(head, caller);
            return take(body, new BulkForm(BulkForm.Kind.MESSAGE, head, language), caller);
        } catch (Problem problem) {
            return MessageAnswer.refusal(head, clock.instant(), problem);
        }
    }

    private ResponseEntity<byte[]> take(byte[] body, BulkForm form, Caller caller) {
        List<BulkLine> lines = writer.read(form.kind(), body);
        if (lines.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "body");
        }
        if (lines.size() <= BulkConfirmations.AT_ONCE) {
            return writer.answers(form, null, writer.writeAll(form, bulk.answer(lines, caller)));
        }
        BulkList list = bulk.accept(form, body, lines.size(), caller);
        ResponseEntity<byte[]> taken = writer.state(202, list);
        return ResponseEntity.status(202)
                .headers(taken.getHeaders())
                .header(HttpHeaders.LOCATION, "/eligibility/bulk/" + list.id())
                .body(taken.getBody());
    }

    /** How far a list is; of an XML list that is over, the answers. */
    private ResponseEntity<byte[]> state(int status, BulkList list) {
        return list.form().kind() == BulkForm.Kind.MESSAGE && list.state().over()
                ? page(list, 1)
                : writer.state(status, list);
    }

    private ResponseEntity<byte[]> page(BulkList list, int page) {
        ResponseEntity<byte[]> answers = writer.answers(list.form(), list.id(), bulk.answers(list, page));
        if (page * BulkConfirmations.PAGE >= list.done()) {
            return answers;
        }
        return ResponseEntity.ok()
                .headers(answers.getHeaders())
                .header(
                        HttpHeaders.LINK,
                        "</eligibility/bulk/" + list.id() + "/answers?page=" + (page + 1) + ">; rel=\"next\"")
                .body(answers.getBody());
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
