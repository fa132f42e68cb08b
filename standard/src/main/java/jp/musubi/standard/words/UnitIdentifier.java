package jp.musubi.standard.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 報告単位の識別子。{@code 医療機関コード10桁^西暦4桁^施設内の番号}, the value of Bundle.identifier. Source: clins §2.1 (R2152).
 *
 * @param facility who numbered it
 * @param year of issue, 2020 to 2039
 * @param localId 1 to 36 letters, digits, hyphens
 */
public record UnitIdentifier(FacilityCode facility, int year, String localId) {

    public static final String SYSTEM = "http://jpfhir.jp/fhir/clins/bundle-identifier";

    private static final Pattern SHAPE =
            Pattern.compile("([0-4][0-9][1-3][0-9]{7})\\^(20[23][0-9])\\^([A-Za-z0-9-]{1,36})");

    /** The identifier written so, or null when the form is wrong. */
    public static @Nullable UnitIdentifier find(String value) {
        Matcher shape = SHAPE.matcher(value);
        if (!shape.matches() || !FacilityCode.isOne(shape.group(1))) {
            return null;
        }
        return new UnitIdentifier(new FacilityCode(shape.group(1)), Integer.parseInt(shape.group(2)), shape.group(3));
    }

    /** @throws IllegalArgumentException when the form is wrong */
    public static UnitIdentifier of(String value) {
        UnitIdentifier identifier = find(value);
        if (identifier == null) {
            throw new IllegalArgumentException("識別子は 医療機関コード10桁^西暦4桁^番号 です(受け取った長さ " + value.length() + ")");
        }
        return identifier;
    }

    public static boolean isOne(String value) {
        return find(value) != null;
    }

    @Override
    public String toString() {
        return facility.digits() + '^' + year + '^' + localId;
    }
}
