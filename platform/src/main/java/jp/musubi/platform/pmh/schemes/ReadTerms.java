package jp.musubi.platform.pmh.schemes;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;

/** 制度の欄を読む。The form of a period of a scheme; figures may be full width. */
public final class ReadTerms {

    /** Of each kind of care, after its name and a dot. */
    public static final List<String> FIGURES =
            List.of("percent", "fixed", "visit", "day", "timesOfDay", "month", "monthOutside", "timesOfMonth");

    private static final int LONGEST_AREA = 500;
    private static final int LONGEST_INCOME = 200;

    private final Map<String, String> typed;
    private final TreeSet<String> faults = new TreeSet<>();

    private ReadTerms(Map<String, String> typed) {
        this.typed = typed;
    }

    /** 読んだもの。Without a fault there are terms. @param faults names of fields */
    public record Read(@Nullable SchemeTerms terms, List<String> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    public static Read read(Map<String, String> typed) {
        var reading = new ReadTerms(typed);
        SchemeTerms terms = reading.terms();
        return new Read(reading.faults.isEmpty() ? terms : null, List.copyOf(reading.faults));
    }

    /** As the form has them. */
    public static Map<String, String> write(SchemeTerms terms) {
        Map<String, String> typed = new HashMap<>();
        AgeBand ages = terms.terms().ages();
        LocalDate until = terms.until();
        typed.put("from", terms.from().toString());
        typed.put("last", until == null ? "" : until.minusDays(1).toString());
        typed.put("ageFrom", Integer.toString(ages.from()));
        typed.put("ageTo", ages.to() == AgeBand.OPEN ? "" : Integer.toString(ages.to()));
        typed.put("ageEnd", ages.end().name());
        typed.put("income", terms.incomesText());
        typed.put("area", terms.area().text());
        for (Care care : Care.values()) {
            String[] words = TermsText.write(terms.terms().of(care)).split(" ");
            typed.put(key(care, "charging"), words[0]);
            for (int i = 1; i < words.length; i++) {
                String[] two = words[i].split("=", 2);
                typed.put(key(care, two[0]), two[1]);
            }
        }
        return typed;
    }

    public static String key(Care care, String figure) {
        return care.name().toLowerCase(Locale.ROOT) + "." + figure;
    }

    private @Nullable SchemeTerms terms() {
        LocalDate from = day("from", true);
        LocalDate last = day("last", false);
        if (from != null && last != null && last.isBefore(from)) {
            faults.add("last");
        }
        AgeBand ages = ages();
        Map<Care, CareTerms> cares = new HashMap<>();
        for (Care care : Care.values()) {
            CareTerms read = care(care);
            if (read != null) {
                cares.put(care, read);
            }
        }
        Area area = area();
        if (text("income").length() > LONGEST_INCOME) {
            faults.add("income");
        }
        if (!faults.isEmpty()) {
            return null;
        }
        var local = new LocalTerms(
                Objects.requireNonNull(ages),
                Objects.requireNonNull(cares.get(Care.OUTPATIENT)),
                Objects.requireNonNull(cares.get(Care.INPATIENT)),
                Objects.requireNonNull(cares.get(Care.PHARMACY)));
        return new SchemeTerms(
                Objects.requireNonNull(from),
                last == null ? null : last.plusDays(1),
                local,
                Objects.requireNonNull(area),
                SchemeTerms.readIncomes(text("income")));
    }

    private @Nullable AgeBand ages() {
        String from = figure("ageFrom");
        String to = figure("ageTo");
        if (!from.matches("[0-9]{1,3}")) {
            faults.add("ageFrom");
            return null;
        }
        try {
            return TermsText.readAges(from + "-" + to + " " + text("ageEnd"));
        } catch (IllegalArgumentException noBand) {
            faults.add("ageTo");
            return null;
        }
    }

    private @Nullable CareTerms care(Care care) {
        String charging = text(key(care, "charging"));
        List<String> words = new ArrayList<>(List.of(charging));
        for (String figure : FIGURES) {
            String key = key(care, figure);
            String value = figure(key).replace(",", "");
            if (!value.isEmpty() && charging.equals(Charging.CHARGED.name())) {
                if (!value.matches("[0-9]{1,8}")) {
                    faults.add(key);
                    return null;
                }
                words.add(figure + "=" + value);
            }
        }
        if (charging.equals(Charging.CHARGED.name()) && words.size() == 1) {
            faults.add(key(care, "charging"));
            return null;
        }
        try {
            return TermsText.readCare(String.join(" ", words));
        } catch (IllegalArgumentException noTerms) {
            faults.add(key(care, "charging"));
            return null;
        }
    }

    private @Nullable Area area() {
        String text = figure("area");
        try {
            if (text.length() <= LONGEST_AREA) {
                return Area.read(text);
            }
        } catch (IllegalArgumentException noArea) {
            // 下で断る
        }
        faults.add("area");
        return null;
    }

    private @Nullable LocalDate day(String field, boolean required) {
        if (text(field).isEmpty() && !required) {
            return null;
        }
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException noDay) {
            faults.add(field);
            return null;
        }
    }

    private String figure(String field) {
        return Normalizer.normalize(text(field), Normalizer.Form.NFKC);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
