package jp.musubi.platform.pmh.maternity.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.maternity.CheckupAsk;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 健診の結果の欄。As typed, to be shown again; kilograms and centimetres, full width too. */
record CheckupForm(Map<String, String> typed) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONG = 500;
    private static final int LONGEST_NAME = 60;
    private static final int GRAMS = 1000;
    private static final int MILLIMETRES = 10;

    CheckupForm {
        typed = Map.copyOf(typed);
    }

    static CheckupForm fresh(String kind, LocalDate today) {
        return new CheckupForm(Map.of("kind", kind, "day", today.toString(), "verdict", "FINE"));
    }

    /** As typed, for the page. */
    public String get(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED with the name of the field */
    CheckupAsk ask(UUID visit) {
        String doctor = words("doctor", LONGEST_NAME);
        if (doctor.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "doctor");
        }
        return new CheckupAsk(
                visit,
                get("kind"),
                day(),
                new Measured(
                        scaled("weight", GRAMS, 400, 200_000),
                        scaled("height", MILLIMETRES, 200, 2_200),
                        scaled("head", MILLIMETRES, 150, 700),
                        scaled("systolic", 1, 50, 260),
                        scaled("diastolic", 1, 20, 200)),
                verdict(),
                words("note", LONG),
                doctor);
    }

    static UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : new UUID(0, 0);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(get("day"));
        } catch (DateTimeParseException noDay) {
            throw invalid("day");
        }
    }

    private Verdict verdict() {
        for (Verdict one : Verdict.values()) {
            if (one.name().equals(get("verdict"))) {
                return one;
            }
        }
        throw invalid("verdict");
    }

    /** 7.35 kg are 7350 g; up to as many places as the unit has. */
    private @Nullable Integer scaled(String name, int scale, int least, int most) {
        String text = Normalizer.normalize(get(name), Normalizer.Form.NFKC);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
            throw invalid(name);
        }
        int value = new BigDecimal(text).multiply(BigDecimal.valueOf(scale)).intValue();
        if (value < least || value > most) {
            throw invalid(name);
        }
        return value;
    }

    private String words(String name, int longest) {
        String text = get(name);
        if (text.length() > longest) {
            throw invalid(name);
        }
        if (MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, name);
        }
        return text;
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
