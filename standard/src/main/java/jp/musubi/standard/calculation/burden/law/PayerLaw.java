package jp.musubi.standard.calculation.burden.law;

import org.jspecify.annotations.Nullable;

/**
 * 公費の法別。One national scheme of public payment as the law has it.
 *
 * @param number 法別番号, two digits
 * @param rank order among payers, 1 is first
 * @param beforeInsurance 公費優先: pays the whole cost before the insurance
 * @param ceiling whose monthly ceiling the insurance uses when this is the first payer
 * @param percent of the medical cost that the patient pays under it; null when nothing, or what the certificate says
 */
public record PayerLaw(
        String number,
        int rank,
        String japanese,
        String english,
        boolean beforeInsurance,
        CeilingOf ceiling,
        @Nullable Integer percent) {

    /** 高額療養費の区分の決め方。 */
    public enum CeilingOf {
        /** The person's own class. */
        OWN,
        /** The general class, whatever the person's. */
        GENERAL,
        /** The lowest class. */
        LIFE
    }
}
