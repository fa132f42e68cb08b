package jp.musubi.platform.eligibility.confirmation;

import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.InsurerNumber;
import org.jspecify.annotations.Nullable;

/** この保険者の資格か。 */
final class OwnPayer {

    private OwnPayer() {}

    /** @param payer 保険者番号 with or without padding, or null for nobody */
    static boolean is(Coverage coverage, @Nullable String payer) {
        return payer != null
                && InsurerNumber.isOne(payer)
                && InsurerNumber.isOne(coverage.payer())
                && new InsurerNumber(payer).equals(new InsurerNumber(coverage.payer()));
    }
}
