package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一回分のきまり。
 *
 * @param number in its plan, from 1
 * @param first first day by age
 * @param last last day by age
 * @param gaps from which dose how much
 * @param skip whether it falls away when its last day is over, and what follows may still be given
 * @param skipAfter it falls away, too, when the dose before was given after that age; or null
 * @param usualUntil the standard time ends (標準的な接種期間); or null
 * @param usualGap the standard time after the dose before ends; or null
 */
public record DoseRule(
        int number,
        String japanese,
        String english,
        AgePoint first,
        AgePoint last,
        List<From> gaps,
        boolean skip,
        @Nullable AgePoint skipAfter,
        @Nullable AgePoint usualUntil,
        @Nullable Gap usualGap) {

    /** どの回からの間隔か。 @param dose number; where it fell away the newest before it counts */
    public record From(int dose, Gap gap) {}

    public DoseRule {
        gaps = List.copyOf(gaps);
    }

    boolean isOverOn(Child child, LocalDate day) {
        return day.isAfter(last.dayFor(child.born()));
    }
}
