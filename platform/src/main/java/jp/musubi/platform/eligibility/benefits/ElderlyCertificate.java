package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 高齢受給者証。For those from 70 up to 74: the share of their costs.
 *
 * @param percent 10 (past rule), 20 or 30
 */
public record ElderlyCertificate(
        int percent,
        @Nullable LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until) implements Dated {

    public ElderlyCertificate {
        Dated.requireOrder(from, until);
        if (!Share.ALLOWED.contains(percent)) {
            throw new IllegalArgumentException("負担割合は 10、20、30 のどれかです");
        }
    }
}
