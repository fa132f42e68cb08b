package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.local.Limits;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;

/** 表の言葉。The short writing of the rule tables: {@code 21 amount=5000 used=4000; L88 visit=200 timesOfDay=1}. */
final class Cases {

    private static final PayerLaws LAWS = PayerLaws.shipped();

    private Cases() {}

    /** {@code 30 C}, with {@code often}, {@code turning75}, {@code disease=10000}; {@code none} without insurance. */
    static Patient patient(String text) {
        List<String> words = List.of(text.split(" "));
        if (words.get(0).equals("none")) {
            return Patient.uninsured();
        }
        return new Patient(
                Integer.parseInt(words.get(0)),
                true,
                IncomeClass.valueOf(words.get(1)),
                words.contains("often"),
                words.contains("turning75"),
                yen(settings(words), "disease"));
    }

    /** {@code 500 OUTPATIENT}, with {@code outside}. */
    static Treated treated(String text) {
        List<String> words = List.of(text.split(" "));
        return new Treated(
                Long.parseLong(words.get(0)), Treated.UNIT, Care.valueOf(words.get(1)), words.contains("outside"));
    }

    static SoFar soFar(String text) {
        if (text.isEmpty()) {
            return SoFar.NOTHING;
        }
        String[] words = text.split(" ");
        return new SoFar(Long.parseLong(words[0]), Long.parseLong(words[1]));
    }

    static List<Subsidy> subsidies(String text, LocalDate day) {
        List<Subsidy> subsidies = new ArrayList<>();
        for (String one : text.split(";")) {
            if (!one.isBlank()) {
                subsidies.add(subsidy(one.strip(), day));
            }
        }
        return subsidies;
    }

    private static Subsidy subsidy(String text, LocalDate day) {
        List<String> words = List.of(text.split(" "));
        Map<String, String> settings = settings(words);
        Used used = new Used(number(settings, "used"), (int) number(settings, "times"), number(settings, "today"), (int)
                number(settings, "timesToday"));
        NotHere away = settings.containsKey("away") ? NotHere.valueOf(settings.get("away")) : null;
        String law = words.get(0);
        if (law.startsWith("L")) {
            CareTerms terms = terms(words, settings);
            return new LocalSubsidy(
                    law,
                    law.substring(1),
                    new LocalTerms(new AgeBand(0, AgeBand.OPEN, AgeBand.End.BIRTHDAY), terms, terms, terms),
                    yen(settings, "amount"),
                    used,
                    away);
        }
        return new NationalSubsidy(law, LAWS.find(law, day).orElseThrow(), yen(settings, "amount"), used, away);
    }

    private static CareTerms terms(List<String> words, Map<String, String> settings) {
        Charging charging = Arrays.stream(Charging.values())
                .filter(one -> words.contains(one.name()))
                .findFirst()
                .orElse(Charging.CHARGED);
        Long percent = yen(settings, "percent");
        return new CareTerms(
                charging,
                percent == null ? null : percent.intValue(),
                yen(settings, "fixed"),
                new Limits(
                        yen(settings, "visit"),
                        yen(settings, "day"),
                        times(settings, "timesOfDay"),
                        yen(settings, "month"),
                        yen(settings, "monthOutside"),
                        times(settings, "timesOfMonth")));
    }

    private static Map<String, String> settings(List<String> words) {
        Map<String, String> settings = new HashMap<>();
        words.stream().filter(word -> word.contains("=")).forEach(word -> {
            String[] two = word.split("=");
            settings.put(two[0], two[1]);
        });
        return settings;
    }

    private static long number(Map<String, String> settings, String name) {
        return Long.parseLong(settings.getOrDefault(name, "0"));
    }

    private static @Nullable Long yen(Map<String, String> settings, String name) {
        String value = settings.get(name);
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable Integer times(Map<String, String> settings, String name) {
        String value = settings.get(name);
        return value == null ? null : Integer.valueOf(value);
    }
}
