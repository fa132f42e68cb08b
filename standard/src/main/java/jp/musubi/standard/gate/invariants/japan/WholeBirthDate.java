package jp.musubi.standard.gate.invariants.japan;

import java.time.YearMonth;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/**
 * The register compares whole days, so a year or a month alone is no birth date. What is no FHIR date at all is said by the
 * lexical rule. Source: clins §5.1; sharing-service §5.
 */
final class WholeBirthDate implements Invariant {

    private static final int WHOLE = "1958-04-01".length();

    @Override
    public void judge(JsonObject patient, Judging judging) {
        if (patient.find("birthDate") instanceof JsonText date && !isWhole(date.value())) {
            judging.report("G-BIRTHDATE", date);
        }
    }

    private static boolean isWhole(String text) {
        return !hasForm(text) || text.length() == WHOLE && isDay(text);
    }

    /** Of a year, a month or a day. */
    private static boolean hasForm(String text) {
        int length = text.length();
        if (length != "1958".length() && length != "1958-04".length() && length != WHOLE) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (i == 4 || i == 7 ? sign != '-' : sign < '0' || sign > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(String text) {
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, WHOLE, 10);
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
