package jp.musubi.standard.gate.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 本人。The one insured number, birth date and sex by which the register finds the person. */
public final class PatientIdentity implements Check {

    private static final Set<String> GENDERS = Set.of("male", "female", "other", "unknown");

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        Entry entry = bundle.findPatient();
        if (entry == null) {
            return;
        }
        JsonObject patient = entry.resource();
        judgeNumber(patient, findings);
        String gender = patient.findText("gender");
        if (gender == null || !GENDERS.contains(gender)) {
            report("G-GENDER", patient, "gender", findings);
        }
        String birthDate = patient.findText("birthDate");
        if (birthDate == null || !isFullDate(birthDate)) {
            report("G-BIRTHDATE", patient, "birthDate", findings);
        }
    }

    /** The identifiers of a Patient that are insured numbers by their system. */
    public static List<JsonObject> listNumbers(JsonObject patient) {
        List<JsonObject> numbers = new ArrayList<>(1);
        for (JsonObject identifier : patient.listObjects("identifier")) {
            if (identifier.is("system", MemberNumber.INSURANCE) || identifier.is("system", MemberNumber.PUBLIC_PAYER)) {
                numbers.add(identifier);
            }
        }
        return numbers;
    }

    public static @Nullable MemberNumber findNumber(JsonObject identifier) {
        String system = identifier.findText("system");
        String value = identifier.findText("value");
        return system == null || value == null ? null : MemberNumber.find(system, value);
    }

    private static void judgeNumber(JsonObject patient, Findings findings) {
        List<JsonObject> numbers = listNumbers(patient);
        if (numbers.isEmpty()) {
            findings.addMissing("R1012", patient, "identifier");
            return;
        }
        for (JsonObject second : numbers.subList(1, numbers.size())) {
            findings.add("R1012", second);
        }
        JsonObject identifier = numbers.get(0);
        JsonValue value = identifier.find("value");
        JsonValue place = value == null ? identifier : value;
        MemberNumber number = findNumber(identifier);
        if (number == null) {
            findings.add(identifier.is("system", MemberNumber.INSURANCE) ? "R1013" : "G-PUBLICPAYER", place);
        } else if (!number.payerHasRightCheckDigit()) {
            findings.add("G-INSURER-CHECKDIGIT", place);
        }
    }

    private static boolean isFullDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static void report(String rule, JsonObject patient, String element, Findings findings) {
        JsonValue value = patient.find(element);
        if (value == null) {
            findings.addMissing(rule, patient, element);
        } else {
            findings.add(rule, value);
        }
    }
}
