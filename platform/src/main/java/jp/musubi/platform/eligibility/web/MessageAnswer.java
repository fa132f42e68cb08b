package jp.musubi.platform.eligibility.web;

import java.time.Instant;
import java.util.Objects;
import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.eligibility.message.MessageWriter;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** 電文での答え。A refusal comes as a message, too, with the status that JSON callers get. */
final class MessageAnswer {

    private MessageAnswer() {}

    static ResponseEntity<byte[]> of(int status, MessageHead head, byte[] message) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/xml;charset=" + head.charset().label())
                .body(message);
    }

    static ResponseEntity<byte[]> refusal(MessageHead head, Instant at, Problem problem) {
        return of(problem.code().status(), head, MessageWriter.refusal(head, at, problem.code()));
    }

    /** A facility asks in its own name only. */
    static void requireOwnFacility(MessageHead head, Caller caller) {
        String named = head.facility();
        if (named != null
                && !named.equals(
                        caller.facility() == null
                                ? null
                                : Objects.requireNonNull(caller.facility()).digits())) {
            throw new Problem(ProblemCode.ACCESS_REFUSED, "MedicalInstitutionCode");
        }
    }
}
