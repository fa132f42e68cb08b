package jp.musubi.platform.pmh.charges;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.standard.calculation.burden.Charge;
import jp.musubi.standard.calculation.burden.Patient;
import org.jspecify.annotations.Nullable;

/**
 * 計算の答え。
 *
 * @param id of the charge in the ledger, or null when it was only tried
 * @param patient share and class that it was counted with
 */
public record ChargeAnswer(@Nullable UUID id, Patient patient, Charge charge, List<Used> used) {

    public ChargeAnswer {
        used = List.copyOf(used);
    }

    /**
     * 一つの助成の前と後。
     *
     * @param id of the holding, as the parts and steps of the charge name it
     * @param before yen charged of this month before
     * @param ceiling yen of the month, or null
     * @param left yen that are left of it now, or null
     */
    public record Used(
            String id,
            Words name,
            String payer,
            long before,
            @Nullable Long ceiling,
            @Nullable Long left) {}
}
