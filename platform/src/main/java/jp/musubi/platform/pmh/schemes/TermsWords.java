package jp.musubi.platform.pmh.schemes;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Limits;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;

/** きまりの言葉。One line for each kind of care, as a counter reads it. */
public final class TermsWords {

    private TermsWords() {}

    public static List<Words> of(LocalTerms terms) {
        List<Words> lines = new ArrayList<>();
        for (Care care : Care.values()) {
            lines.add(line(care, terms.of(care)));
        }
        return lines;
    }

    private static Words line(Care care, CareTerms terms) {
        List<String> japanese = new ArrayList<>(List.of(terms.charging().japanese()));
        List<String> english = new ArrayList<>(List.of(terms.charging().english()));
        Limits limits = terms.limits();
        add(japanese, english, terms.percent(), "医療費の%,d%%", "%,d %% of the cost");
        add(japanese, english, terms.fixed(), "1回%,d円", "%,d yen a visit");
        add(japanese, english, limits.visit(), "1回%,d円まで", "up to %,d yen a visit");
        add(japanese, english, limits.day(), "1日%,d円まで", "up to %,d yen a day");
        add(japanese, english, limits.timesOfDay(), "1日%,d回まで", "charged %,d times a day");
        add(japanese, english, limits.month(), "1月%,d円まで", "up to %,d yen a month");
        add(japanese, english, limits.monthOutside(), "院外処方は1月%,d円まで", "prescribed outside: up to %,d yen a month");
        add(japanese, english, limits.timesOfMonth(), "1月%,d回まで", "charged %,d times a month");
        return new Words(
                care.japanese() + ": " + String.join("、", japanese),
                care.english() + ": " + String.join(", ", english));
    }

    private static void add(List<String> japanese, List<String> english, @Nullable Number value, String ja, String en) {
        if (value != null) {
            japanese.add(ja.formatted(value.longValue()));
            english.add(en.formatted(value.longValue()));
        }
    }
}
