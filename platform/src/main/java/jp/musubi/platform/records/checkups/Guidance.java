package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 特定保健指導の階層化。By the rows of guidance-rules.tsv and guidance-levels.tsv in force on the day of the checkup. What was
 * not measured is never guessed: the level is told only when it is the same whatever the missing values are.
 */
final class Guidance {

    private static final List<Row> LEVELS = Table.read(Guidance.class, "guidance-levels.tsv");
    private static final List<String> SIZES = List.of("WAIST", "BMI");
    private static final List<String> RISKS = List.of("GLUCOSE", "LIPIDS", "PRESSURE");
    private static final String SMOKING = "SMOKING";
    private static final String MEDICATION = "MEDICATION";
    private static final List<String> ALL =
            List.of("WAIST", "BMI", "GLUCOSE", "LIPIDS", "PRESSURE", SMOKING, MEDICATION);
    private static final int YOUNGEST = 40;
    private static final int OLDEST = 74;

    private Guidance() {}

    /** What each factor is taken to be, one of the ways in which the unknown ones may be. */
    private record Assumed(Set<Integer> holding) {

        boolean holds(String factor) {
            return holding.contains(ALL.indexOf(factor));
        }
    }

    static Judgement judge(List<CheckupResult> results, Sex sex, LocalDate birth, LocalDate day) {
        int age = FiscalYear.of(day).ageAtEnd(birth);
        if (age < YOUNGEST || age > OLDEST) {
            return new Judgement(GuidanceLevel.OUT_OF_AGE, age, List.of(), List.of());
        }
        Factors factors = Factors.of(results, sex, day);
        Set<GuidanceLevel> possible = EnumSet.noneOf(GuidanceLevel.class);
        for (Assumed way : ways(factors)) {
            possible.add(level(way, age, day));
        }
        if (possible.size() == 1) {
            return new Judgement(possible.iterator().next(), age, factors.reasons(), List.of());
        }
        return new Judgement(GuidanceLevel.UNJUDGED, age, factors.reasons(), factors.missing(unknown(factors)));
    }

    private static List<String> unknown(Factors factors) {
        return ALL.stream().filter(factor -> factors.holds(factor) == null).toList();
    }

    private static List<Assumed> ways(Factors factors) {
        List<Assumed> ways = new ArrayList<>();
        ways.add(new Assumed(Set.of()));
        for (int i = 0; i < ALL.size(); i++) {
            Boolean holds = factors.holds(ALL.get(i));
            List<Assumed> next = new ArrayList<>();
            for (Assumed way : ways) {
                if (!Boolean.TRUE.equals(holds)) {
                    next.add(way);
                }
                if (!Boolean.FALSE.equals(holds)) {
                    next.add(with(way, i));
                }
            }
            ways = next;
        }
        return ways;
    }

    private static Assumed with(Assumed way, int factor) {
        var holding = new HashSet<>(way.holding());
        holding.add(factor);
        return new Assumed(holding);
    }

    private static GuidanceLevel level(Assumed way, int age, LocalDate day) {
        String size = SIZES.stream().filter(way::holds).findFirst().orElse(null);
        GuidanceLevel level = size == null ? GuidanceLevel.INFORMATION : bySize(size, risks(way), age, day);
        boolean candidate = level != GuidanceLevel.INFORMATION;
        return candidate && way.holds(MEDICATION) ? GuidanceLevel.ON_MEDICATION : level;
    }

    /** Smoking counts only beside another risk. */
    private static int risks(Assumed way) {
        int risks = (int) RISKS.stream().filter(way::holds).count();
        return risks > 0 && way.holds(SMOKING) ? risks + 1 : risks;
    }

    private static GuidanceLevel bySize(String size, int risks, int age, LocalDate day) {
        return LEVELS.stream()
                .filter(row -> row.get("size").equals(size) && row.inForceOn(day))
                .filter(row -> within(row, "risks", risks) && within(row, "age", age))
                .findFirst()
                .map(row -> GuidanceLevel.valueOf(row.get("level")))
                .orElse(GuidanceLevel.INFORMATION);
    }

    private static boolean within(Row row, String name, int value) {
        return value >= Integer.parseInt(row.get(name + "_from")) && value <= Integer.parseInt(row.get(name + "_to"));
    }
}
