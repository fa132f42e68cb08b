package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 限度額適用認定証。How far a month's payments go.
 *
 * @param longStayFrom 長期入院該当年月日, or null
 */
public record LimitCertificate(
        LimitFlag flag,
        @Nullable LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate longStayFrom)
        implements Dated {

    public LimitCertificate {
        Dated.requireOrder(from, until);
    }
}
