package jp.musubi.platform.eligibility.tickets;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 医療券の登録の申し出。
 *
 * @param recipient 受給者番号 of the office's recipient
 * @param from null for the first of the month
 * @param lastDay null for the last of the month
 */
public record TicketRequest(
        String recipient,
        FacilityCode facility,
        CareKind care,
        YearMonth treatedIn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        String issueNumber,
        boolean combined,
        int ownAmount) {

    LocalDate firstDay() {
        return from == null ? treatedIn.atDay(1) : from;
    }

    /** First day on which it no longer holds. */
    LocalDate until() {
        return lastDay == null ? treatedIn.plusMonths(1).atDay(1) : lastDay.plusDays(1);
    }

    /** Says nothing of the numbers: they are a person's. */
    @Override
    public String toString() {
        return "医療券の申し出";
    }
}
