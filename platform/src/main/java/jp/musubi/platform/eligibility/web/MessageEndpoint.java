package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.message.AskedLine;
import jp.musubi.platform.eligibility.message.AskedMessage;
import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.eligibility.message.MessageReader;
import jp.musubi.platform.eligibility.message.MessageWriter;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 資格確認の電文。{@code POST /eligibility/confirmations}, in XML: for readers that claims computers already have. */
@RestController
class MessageEndpoint {

    /** Far above what a question needs. */
    private static final int LIMIT = 64 * 1024;

    private final Eligibility eligibility;
    private final Clock clock;

    MessageEndpoint(Eligibility eligibility, Clock clock) {
        this.eligibility = eligibility;
        this.clock = clock;
    }

    @PostMapping(
            value = "/eligibility/confirmations",
            consumes = {"application/xml", "text/xml"})
    ResponseEntity<byte[]> confirm(HttpServletRequest request, Caller caller) {
        MessageHead head = MessageHead.UNREAD;
        try {
            AskedMessage message = MessageReader.readOne(RawBody.read(request, LIMIT));
            head = message.head();
            MessageAnswer.requireOwnFacility(head, caller);
            Confirmation confirmation = confirm(message.lines().get(0), caller);
            return MessageAnswer.of(200, head, MessageWriter.answer(head, confirmation));
        } catch (Problem problem) {
            return MessageAnswer.refusal(head, clock.instant(), problem);
        }
    }

    private Confirmation confirm(AskedLine line, Caller caller) {
        if (line.question() == null) {
            throw line.problem() == null ? new IllegalStateException("a line is read or refused") : line.problem();
        }
        return eligibility.confirm(line.question(), caller, ConfirmationEndpoint.INTERACTION);
    }
}
