package jp.musubi.standard.words;

import java.util.regex.Pattern;

/**
 * 医療機関コード・薬局コード、10桁。都道府県2 + 点数表1 + 郡市区2 + 番号4 + 検証番号1; the check digit is over all nine
 * digits before it. A code with a wrong check digit is still a code (the official examples have such): ask {@link
 * #hasRightCheckDigit()}. Source: identifiers §1, §2.
 */
public record FacilityCode(String digits) implements Comparable<FacilityCode> {

    private static final Pattern SHAPE = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{8}");

    public FacilityCode {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("医療機関コードは都道府県番号(01〜47)で始まる数字10桁です(受け取った長さ " + digits.length() + ")");
        }
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
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
