package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import org.jspecify.annotations.Nullable;

/**
 * 計算の頼み。
 *
 * @param visit of the caller's facility
 * @param patient share and income class as the counter knows them, or null to take what the eligibility says
 * @param request the counter's own key of this charge: the same one again is not charged again
 */
public record ChargeAsk(
        UUID visit,
        LocalDate treatedOn,
        Treated treated,
        @Nullable Patient patient,
        String request) {}
