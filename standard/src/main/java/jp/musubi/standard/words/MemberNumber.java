package jp.musubi.standard.words;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * 被保険者個人識別子。{@code 保険者番号8:記号:番号:枝番}, or for 生活保護 {@code 公費負担者番号8::受給者番号7:}. Kept as sent; two
 * writings of one number have the same {@link #matchKey()}. Source: clins §3, identifiers §5.
 *
 * @param system {@link #INSURANCE} or {@link #PUBLIC_PAYER}
 * @param payer 保険者番号 or 公費負担者番号, 8 digits
 * @param symbol 記号, or empty
 * @param number 番号, or 受給者番号
 * @param branch 枝番, two digits or empty
 */
public record MemberNumber(String system, String payer, String symbol, String number, String branch) {

    public static final String INSURANCE = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    public static final String PUBLIC_PAYER = "http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID";

    /** 8 + 1 + 38 for 記号 and 番号 with the colon between them, a colon and two digits, by the guide. */
    private static final int MAX_LENGTH = 51;

    private static final int PARTS = 4;
    private static final int PAYER_LENGTH = 8;
    private static final int RECIPIENT_LENGTH = 7;

    /** The number of that system and value, or null when the system is another or the form is wrong. */
    public static @Nullable MemberNumber find(String system, String value) {
        if (value.length() > MAX_LENGTH) {
            return null;
        }
        String[] parts = value.split(":", -1);
        if (parts.length != PARTS || !Digits.only(parts[0], PAYER_LENGTH)) {
            return null;
        }
        boolean fits =
                system.equals(INSURANCE) && isInsured(parts) || system.equals(PUBLIC_PAYER) && isRecipient(parts);
        return fits ? new MemberNumber(system, parts[0], parts[1], parts[2], parts[3]) : null;
    }

    private static boolean isInsured(String[] parts) {
        return isPlain(parts[1]) && isPlain(parts[2]) && (parts[3].isEmpty() || Digits.only(parts[3], 2));
    }

    private static boolean isRecipient(String[] parts) {
        return parts[1].isEmpty()
                && isPlain(parts[2])
                && parts[2].codePointCount(0, parts[2].length()) == RECIPIENT_LENGTH
                && parts[3].isEmpty();
    }

    /** Neither hat nor blank, of ASCII or full width. */
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if ("^ \t\n\u000B\f\r^　".indexOf(part.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** @throws IllegalArgumentException when the form is wrong */
    public static MemberNumber of(String system, String value) {
        MemberNumber number = find(system, value);
        if (number == null) {
            throw new IllegalArgumentException("被保険者個人識別子の形が正しくありません(受け取った長さ " + value.length() + ")");
        }
        return number;
    }

    public static boolean isOne(String system, String value) {
        return find(system, value) != null;
    }

    /** As in FHIR. */
    public String value() {
        return payer + ':' + symbol + ':' + number + ':' + branch;
    }

    /**
     * Equal for all writings of one number within its system: full and half width are one, blanks and hyphens do not
     * count. For comparing and indexing, never for showing.
     */
    public String matchKey() {
        return payer + ':' + folded(symbol) + ':' + folded(number) + ':' + branch;
    }

    /** Whether the check digit of the payer's number is right. */
    public boolean payerHasRightCheckDigit() {
        return system.equals(INSURANCE) ? new InsurerNumber(payer).hasRightCheckDigit() : CheckDigit.fits(payer);
    }

    /** Says its system only: the number is a person's. */
    @Override
    public String toString() {
        return system.equals(INSURANCE) ? "被保険者番号" : "生活保護の番号";
    }

    private static String folded(String part) {
        String wide = Normalizer.normalize(part, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char sign = wide.charAt(i);
            boolean afterKana = i > 0 && isKana(wide.charAt(i - 1));
            if (!Character.isWhitespace(sign) && !isHyphen(sign, afterKana)) {
                key.append(sign);
            }
        }
        return key.toString();
    }

    private static boolean isHyphen(char sign, boolean afterKana) {
        // 長音は、かなの後では文字、数字などの後ではハイフンの打ち間違い
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '−' || sign == 'ー' && !afterKana;
    }

    private static boolean isKana(char sign) {
        return sign >= 'ぁ' && sign <= 'ヿ';
    }
}
