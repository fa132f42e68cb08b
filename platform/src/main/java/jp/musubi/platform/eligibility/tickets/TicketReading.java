package jp.musubi.platform.eligibility.tickets;

import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;

/** 医療券の読み取り。For the eligibility answer, behind the decision of access. */
public interface TicketReading {

    /** All tickets of the person for that month, those withdrawn too, by facility and issue number. */
    List<MedicalTicket> listFor(PersonId person, YearMonth month);
}
