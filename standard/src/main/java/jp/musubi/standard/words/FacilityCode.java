package jp.musubi.standard.words;

/**
 * 医療機関コード・薬局コード、10桁。都道府県2 + 点数表1 + 郡市区2 + 番号4 + 検証番号1; the check digit is over all nine
 * digits before it. A code with a wrong check digit is still a code (the official examples have such): ask {@link
 * #hasRightCheckDigit()}. Source: identifiers §1, §2.
 */
public record FacilityCode(String digits) implements Comparable<FacilityCode> {

    private static final int LENGTH = 10;
    private static final int LAST_PREFECTURE = 47;

    public FacilityCode {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("医療機関コードは都道府県番号(01〜47)で始まる数字10桁です(受け取った長さ " + digits.length() + ")");
        }
    }

    public static boolean isOne(String text) {
        if (!Digits.only(text, LENGTH)) {
            return false;
        }
        int prefecture = (text.charAt(0) - '0') * 10 + text.charAt(1) - '0';
        return prefecture >= 1 && prefecture <= LAST_PREFECTURE;
    }

    /**
     * Whether the text has the form that the sharing guide gives an institution number: 10 digits, the first up to 4, the
     * third of 1 to 3. Source: clins §2.1, §2.2 (R9012).
     */
    public static boolean hasFormOfGuide(String text) {
        return Digits.only(text, LENGTH) && text.charAt(0) <= '4' && text.charAt(2) >= '1' && text.charAt(2) <= '3';
    }

    /** 都道府県番号, two digits. */
    public String prefecture() {
        return digits.substring(0, 2);
    }

    /** 点数表番号: 1 医科, 3 歯科, 4 調剤, 6 訪問看護. */
    public char feeTable() {
        return digits.charAt(2);
    }

    public boolean hasRightCheckDigit() {
        return CheckDigit.fits(digits);
    }

    @Override
    public int compareTo(FacilityCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
