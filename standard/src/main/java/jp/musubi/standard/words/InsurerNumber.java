package jp.musubi.standard.words;

/**
 * 保険者番号。8桁(法別2 + 都道府県2 + 保険者別3 + 検証1)か、国民健康保険の6桁(法別なし)。Kept without padding: the eight
 * digits {@code 00138016} are the six {@code 138016}. A wrong check digit is still a number (the official examples have
 * such): ask {@link #hasRightCheckDigit()}. Source: identifiers §1, §4.
 *
 * @param digits 6 or 8
 */
public record InsurerNumber(String digits) {

    public InsurerNumber {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("保険者番号は数字6桁か8桁です(受け取った長さ " + digits.length() + ")");
        }
        if (digits.length() == 8 && digits.startsWith("00")) {
            digits = digits.substring(2);
        }
    }

    public static boolean isOne(String text) {
        return (text.length() == 6 || text.length() == 8) && Digits.areAll(text, 0, text.length());
    }

    /** 国民健康保険. */
    public boolean isNationalHealth() {
        return digits.length() == 6;
    }

    /** 法別番号, two digits; empty for 国民健康保険. */
    public String law() {
        return isNationalHealth() ? "" : digits.substring(0, 2);
    }

    /** The form of FHIR and checkup files, filled with zeros on the left. */
    public String eightDigits() {
        return isNationalHealth() ? "00" + digits : digits;
    }

    /** Over the digits without padding; six digits have no 法別 in the calculation. */
    public boolean hasRightCheckDigit() {
        return CheckDigit.fits(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
