package jp.musubi.platform.eligibility.tickets;

import jp.musubi.platform.kernel.caller.Caller;

/** 医療券の入口、福祉事務所のための。 */
public interface Tickets {

    /**
     * Registers a ticket of the caller's office for one of its recipients; the same once more is the same ticket. One
     * audit entry in the transaction, refused ones too.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE; MEMBER-NOT-FOUND for a
     *     number that is no recipient of this office in that month; PARAMETER-INVALID for a facility that is not
     *     registered or does not give that care, or for days outside the month; TICKET-NUMBER-USED
     */
    Registered register(TicketRequest request, Caller caller);

    /**
     * Takes a ticket back; twice is as once.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, MEMBER-NOT-FOUND
     */
    void withdraw(String recipient, String issueNumber, Caller caller);

    /** @param created false when the same ticket was there already */
    record Registered(MedicalTicket ticket, boolean created) {}
}
