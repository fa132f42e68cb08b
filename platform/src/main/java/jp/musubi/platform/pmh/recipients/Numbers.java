package jp.musubi.platform.pmh.recipients;

import jp.musubi.standard.words.CheckDigit;

/**
 * 公費負担者番号と受給者番号。Digits are text. A wrong check digit of a local payer's or a recipient's number is a warning
 * only; of a national payer's it is refused. Source: identifiers §1, §6.
 *
 * @param payer 公費負担者番号, eight digits
 * @param recipient 公費受給者番号, seven digits
 */
public record Numbers(String payer, String recipient) {

    public Numbers {
        if (!payer.matches("[0-9]{8}") || !recipient.matches("[0-9]{7}")) {
            throw new IllegalArgumentException("公費負担者番号は数字8桁、受給者番号は数字7桁です");
        }
        if (!isLocal(payer) && !CheckDigit.fits(payer)) {
            throw new IllegalArgumentException("公費負担者番号の検証番号が違います");
        }
    }

    /** 法別番号. */
    public String law() {
        return payer.substring(0, 2);
    }

    /** Whether both last digits are the check digits; else the desk is warned. */
    public boolean haveRightCheckDigits() {
        return CheckDigit.fits(payer) && CheckDigit.fits(recipient);
    }

    private static boolean isLocal(String payer) {
        char first = payer.charAt(0);
        return first == '4' || first == '8' || first == '9';
    }
}
