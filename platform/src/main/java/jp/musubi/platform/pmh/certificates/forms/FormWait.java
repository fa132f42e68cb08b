package jp.musubi.platform.pmh.certificates.forms;

import java.time.LocalDate;

/**
 * 間の決まり。A row of waits.tsv.
 *
 * @param months that lie between the days of the two fields, at least
 */
public record FormWait(String earlier, String later, int months, String japanese, String english) {

    /** Whether the two days keep it: a day at the end of a longer month is as the last of the shorter one. */
    boolean holds(LocalDate first, LocalDate second) {
        return !second.isBefore(first.plusMonths(months));
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }
}
