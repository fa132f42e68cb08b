package jp.musubi.platform.eligibility.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 医療券・調剤券。
 *
 * @param office 公費負担者番号 of the welfare office
 * @param recipient 受給者番号, as on this ticket
 * @param facility 指定医療機関, the only one that sees it
 * @param treatedIn 診療年月
 * @param until first day on which it no longer holds, within the month or the first of the next
 * @param issueNumber 交付番号, unique within the office
 * @param combined 併用 (with 社会保険) and not 単独
 * @param ownAmount 本人支払額, yen of the month
 * @param withdrawnAt when the office took it back, or null
 */
public record MedicalTicket(
        UUID id,
        PersonId person,
        String office,
        String recipient,
        FacilityCode facility,
        TicketKind kind,
        CareKind care,
        YearMonth treatedIn,
        LocalDate from,
        LocalDate until,
        String issueNumber,
        boolean combined,
        int ownAmount,
        Instant registeredAt,
        @Nullable Instant withdrawnAt) {

    public MedicalTicket {
        boolean inside = !from.isBefore(treatedIn.atDay(1))
                && !until.isAfter(treatedIn.plusMonths(1).atDay(1));
        if (!inside || !from.isBefore(until)) {
            throw new IllegalArgumentException("a ticket holds for days of its month");
        }
        if (ownAmount < 0) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    /** The last day on which it holds, as printed. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Whether it was registered and not withdrawn at that instant. */
    public boolean standsAt(Instant instant) {
        return !instant.isBefore(registeredAt) && (withdrawnAt == null || instant.isBefore(withdrawnAt));
    }
}
