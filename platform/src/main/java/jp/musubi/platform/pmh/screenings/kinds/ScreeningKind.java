package jp.musubi.platform.pmh.screenings.kinds;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * 検診の種類の、ある期間の決まり。
 *
 * @param from first and {@code to} last day of the rule; null while it is open
 * @param sex of whom it is, or null for everybody
 * @param interval years from one to the next; 0 once in a life, -1 once at each of its ages
 * @param category code of the checkup report categories by which a document names it
 */
public record ScreeningKind(
        String id,
        boolean cancer,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Sex sex,
        AgeRule ages,
        int interval,
        String category,
        String japanese,
        String english) {

    static final int ONCE = 0;
    static final int EACH_AGE = -1;

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether nobody of that sex is screened; an unknown sex is no reason. */
    public boolean isNotFor(Sex other) {
        return sex != null && other != sex && (other == Sex.MALE || other == Sex.FEMALE);
    }

    /** Whether the person is one of those for whom it is held in the fiscal year of that day. */
    public boolean isFor(LocalDate born, Sex other, LocalDate day) {
        return !isNotFor(other) && ages.fits(born, day);
    }

    /** Whether the person may have one in the fiscal year of that day. @param last the day of the newest one, or null */
    public boolean isDue(LocalDate born, Sex other, LocalDate day, @Nullable LocalDate last) {
        if (!isFor(born, other, day)) {
            return false;
        }
        if (last == null) {
            return true;
        }
        int years = AgeRule.endOfYear(day).getYear() - AgeRule.endOfYear(last).getYear();
        return switch (interval) {
            case ONCE -> false;
            case EACH_AGE -> years > 0;
            default -> years >= interval;
        };
    }
}
