package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一部負担金の割合。Of 後期高齢者医療, decided by income and dated (each year from 1 August).
 *
 * @param percent 10, 20 or 30
 */
public record Share(int percent, LocalDate from, @Nullable LocalDate until) implements Dated {

    static final Set<Integer> ALLOWED = Set.of(10, 20, 30);

    public Share {
        Dated.requireOrder(from, until);
        if (!ALLOWED.contains(percent)) {
            throw new IllegalArgumentException("負担割合は 10、20、30 のどれかです");
        }
    }
}
