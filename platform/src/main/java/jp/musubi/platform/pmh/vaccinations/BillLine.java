package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/**
 * 請求の一行。The result as it went to the municipality, and what it pays.
 *
 * @param shot of a checkup its result
 * @param subject what it is for
 * @param item a vaccine, {@link Prices#PRESCREEN}, or the code of a checkup
 * @param name of the resident, as registered
 * @param yen negative where the shot was taken back
 */
public record BillLine(
        UUID id,
        UUID shot,
        Subject subject,
        PersonId person,
        UUID resident,
        String name,
        LocalDate born,
        FacilityCode facility,
        String item,
        String dose,
        LocalDate day,
        String deferred,
        long yen,
        YearMonth month,
        Instant at) {

    /** 何の請求か。 */
    public enum Subject {
        VACCINATION,
        CHECKUP
    }
}
