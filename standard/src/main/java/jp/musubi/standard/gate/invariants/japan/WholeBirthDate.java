package jp.musubi.standard.gate.invariants.japan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/**
 * The register compares whole days, so a year or a month alone is no birth date. What is no FHIR date at all is said by the
 * lexical rule. Source: clins §5.1; sharing-service §5.
 */
final class WholeBirthDate implements Invariant {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    @Override
    public void judge(JsonObject patient, Judging judging) {
        if (patient.find("birthDate") instanceof JsonText date && !isWhole(date.value())) {
            judging.report("G-BIRTHDATE", date);
        }
    }

    private static boolean isWhole(String text) {
        if (!DATE.matcher(text).matches()) {
            return true;
        }
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
