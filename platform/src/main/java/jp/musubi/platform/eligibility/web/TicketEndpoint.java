package jp.musubi.platform.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.eligibility.tickets.Tickets;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 医療券の登録と取り消し、福祉事務所が。{@code POST /eligibility/tickets}. */
@RestController
class TicketEndpoint {

    private final Tickets tickets;

    TicketEndpoint(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @param state 委託済 */
    record Answer(String id, String state, String kind, String month, String facility) {

        private static Answer of(MedicalTicket ticket) {
            return new Answer(
                    ticket.id().toString(),
                    "ENTRUSTED",
                    ticket.kind().japanese(),
                    ticket.treatedIn().toString(),
                    ticket.facility().digits());
        }
    }

    @PostMapping("/eligibility/tickets")
    ResponseEntity<Answer> register(HttpServletRequest request, Caller caller) {
        var registered = tickets.register(TicketBody.read(body(request)), caller);
        return ResponseEntity.status(registered.created() ? 201 : 200)
                .cacheControl(CacheControl.noStore())
                .body(Answer.of(registered.ticket()));
    }

    @PostMapping("/eligibility/tickets/withdrawals")
    ResponseEntity<Void> withdraw(HttpServletRequest request, Caller caller) {
        TicketBody.Withdrawal taken = TicketBody.Withdrawal.read(body(request));
        tickets.withdraw(taken.recipientNumber(), taken.issueNumber(), caller);
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private static byte[] body(HttpServletRequest request) {
        return JsonBody.read(request, QuestionBody.LIMITS.maxBytes());
    }
}
