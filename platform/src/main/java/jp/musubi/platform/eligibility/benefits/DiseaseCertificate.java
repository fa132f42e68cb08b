package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 特定疾病療養受療証(マル長)。
 *
 * @param monthlyLimit yen a month, 10,000 or 20,000
 */
public record DiseaseCertificate(
        DiseaseCategory category,
        int monthlyLimit,
        @Nullable LocalDate issuedOn,
        LocalDate from,
        @Nullable LocalDate until)
        implements Dated {

    private static final Set<Integer> LIMITS = Set.of(10_000, 20_000);

    public DiseaseCertificate {
        Dated.requireOrder(from, until);
        if (!LIMITS.contains(monthlyLimit)) {
            throw new IllegalArgumentException("特定疾病の自己負担限度額は 10,000 円か 20,000 円です");
        }
    }
}
