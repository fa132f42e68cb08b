package jp.musubi.standard.calculation.burden;

import jp.musubi.standard.calculation.burden.law.IncomeClass;
import org.jspecify.annotations.Nullable;

/**
 * 計算される人の保険の面。
 *
 * @param share percent of the cost that the insurance leaves, 10, 20 or 30; without insurance it is not used
 * @param insured false for 公費単独, where no insurance pays
 * @param often 多数回該当: reached the ceiling in three of the last twelve months
 * @param turning75 the month of the 75th birthday, not born on the first: own ceilings are half
 * @param specificDisease yen of the ceiling of マル長, or null
 */
public record Patient(
        int share,
        boolean insured,
        IncomeClass income,
        boolean often,
        boolean turning75,
        @Nullable Long specificDisease) {

    public Patient {
        if (share < 0 || share > 100) {
            throw new IllegalArgumentException("a share is from 0 to 100 percent");
        }
        if (specificDisease != null && specificDisease < 0) {
            throw new IllegalArgumentException("a ceiling is not negative");
        }
    }

    /** One of whom nothing special is known. */
    public static Patient insured(int share, IncomeClass income) {
        return new Patient(share, true, income, false, false, null);
    }

    /** One who has no insurance. */
    public static Patient uninsured() {
        return new Patient(100, false, IncomeClass.E, false, false, null);
    }
}
