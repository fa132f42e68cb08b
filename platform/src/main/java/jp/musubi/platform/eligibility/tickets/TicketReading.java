package jp.musubi.platform.eligibility.tickets;

import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;

/** 医療券の読み取り。For the eligibility answer, with its grant. */
public interface TicketReading {

    /** All tickets of the person of the grant for that month, those withdrawn too, by facility and issue number. */
    List<MedicalTicket> listFor(AccessGrant grant, YearMonth month);
}
