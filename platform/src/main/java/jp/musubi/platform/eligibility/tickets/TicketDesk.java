package jp.musubi.platform.eligibility.tickets;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;

/** 医療券の窓口。May this office, whose recipient is it, which facility; then the ticket and its entry at once. */
@Service
class TicketDesk implements Tickets {

    static final String SUBJECT = "TICKET";

    private static final String REGISTER = "POST /eligibility/tickets";
    private static final String WITHDRAW = "POST /eligibility/tickets/withdrawals";

    private final TicketRows rows;
    private final Recipients recipients;
    private final Facilities facilities;
    private final TicketLog log;
    private final Clock clock;

    TicketDesk(TicketRows rows, Recipients recipients, Facilities facilities, TicketLog log, Clock clock) {
        this.rows = rows;
        this.recipients = recipients;
        this.facilities = facilities;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Registered register(TicketRequest request, Caller caller) {
        String office = log.requireOffice(caller, Act.SUBMIT, REGISTER);
        Facility facility = facility(request);
        PersonId person = log.requireFound(
                recipients.find(office, request.recipient(), request.treatedIn()), caller, Act.SUBMIT, REGISTER);
        MedicalTicket ticket = ticket(request, office, person, facility);
        return log.inOneGo(new AuditEntry(caller, Act.SUBMIT, person, List.of(SUBJECT), null, REGISTER), () -> {
            if (!recipients.hold(office, ticket.recipient(), person)) {
                // Moved to somebody else at this moment.
                throw new Problem(ProblemCode.MEMBER_NOT_FOUND);
            }
            if (rows.add(ticket)) {
                return new Registered(ticket, true);
            }
            MedicalTicket there =
                    rows.find(person, office, ticket.issueNumber()).orElseThrow();
            if (there.withdrawnAt() != null || !same(there, ticket)) {
                throw new Problem(ProblemCode.TICKET_NUMBER_USED, "issueNumber");
            }
            return new Registered(there, false);
        });
    }

    @Override
    public void withdraw(String recipient, String issueNumber, Caller caller) {
        String office = log.requireOffice(caller, Act.WITHDRAW, WITHDRAW);
        PersonId person = log.requireFound(
                recipients
                        .find(office, recipient)
                        .filter(one -> rows.find(one, office, issueNumber).isPresent()),
                caller,
                Act.WITHDRAW,
                WITHDRAW);
        log.inOneGo(
                new AuditEntry(caller, Act.WITHDRAW, person, List.of(SUBJECT), null, WITHDRAW),
                () -> rows.withdraw(person, office, issueNumber, clock.instant()));
    }

    private Facility facility(TicketRequest request) {
        Facility facility = facilities
                .find(request.facility())
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "facility"));
        if (!request.care().fits(facility.kind())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "care");
        }
        return facility;
    }

    private MedicalTicket ticket(TicketRequest request, String office, PersonId person, Facility facility) {
        try {
            return new MedicalTicket(
                    UUID.randomUUID(),
                    person,
                    office,
                    request.recipient(),
                    request.facility(),
                    TicketKind.of(facility.kind()),
                    request.care(),
                    request.treatedIn(),
                    request.firstDay(),
                    request.until(),
                    request.issueNumber(),
                    request.combined(),
                    request.ownAmount(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    null);
        } catch (IllegalArgumentException outsideTheMonth) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "validFrom");
        }
    }

    private static boolean same(MedicalTicket one, MedicalTicket other) {
        return one.facility().equals(other.facility())
                && one.care() == other.care()
                && one.treatedIn().equals(other.treatedIn())
                && one.from().equals(other.from())
                && one.until().equals(other.until())
                && one.combined() == other.combined()
                && one.ownAmount() == other.ownAmount()
                && one.recipient().equals(other.recipient());
    }
}
