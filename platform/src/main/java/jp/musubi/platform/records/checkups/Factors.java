package jp.musubi.platform.records.checkups;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.checkups.Judgement.Reason;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * 要素の当たり外れ。Of one checkup: what holds, what does not, and what cannot be told because nothing that decides was
 * measured. BMI is worked out of height and weight where it was not sent.
 */
final class Factors {

    private static final List<GuidanceRule> RULES = Table.read(Factors.class, "guidance-rules.tsv").stream()
            .map(GuidanceRule::new)
            .toList();
    private static final String BMI = "BMI";
    private static final String HEIGHT = "9N001";
    private static final String WEIGHT = "9N006";

    private final Map<String, List<Found>> byFactor = new LinkedHashMap<>();

    private record Found(
            String item, @Nullable Boolean holds, @Nullable Reason reason) {}

    private Factors() {}

    static Factors of(List<CheckupResult> results, Sex sex, LocalDate day) {
        Factors factors = new Factors();
        Map<String, Map<String, List<GuidanceRule>>> rules = RULES.stream()
                .filter(rule -> rule.appliesTo(sex, day))
                .collect(Collectors.groupingBy(
                        GuidanceRule::factor,
                        LinkedHashMap::new,
                        Collectors.groupingBy(GuidanceRule::measure, LinkedHashMap::new, Collectors.toList())));
        rules.forEach((factor, measures) -> factors.byFactor.put(
                factor,
                measures.values().stream().map(of -> measure(of, results)).toList()));
        return factors;
    }

    /** Null when it cannot be told. */
    @Nullable
    Boolean holds(String factor) {
        List<Found> measures = byFactor.getOrDefault(factor, List.of());
        if (measures.stream().anyMatch(found -> Boolean.TRUE.equals(found.holds()))) {
            return true;
        }
        return measures.isEmpty() || measures.stream().anyMatch(found -> found.holds() == null) ? null : false;
    }

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        byFactor.values()
                .forEach(measures -> measures.forEach(found -> {
                    if (found.reason() != null) {
                        reasons.add(found.reason());
                    }
                }));
        return reasons;
    }

    /** The items of these factors that were not there, each by its first name in the table. */
    List<String> missing(List<String> factors) {
        return factors.stream()
                .flatMap(factor -> byFactor.getOrDefault(factor, List.of()).stream())
                .filter(found -> found.holds() == null)
                .map(Found::item)
                .toList();
    }

    private static Found measure(List<GuidanceRule> rules, List<CheckupResult> results) {
        for (GuidanceRule rule :
                rules.stream().sorted(Comparator.comparing(GuidanceRule::order)).toList()) {
            for (CheckupResult result : results) {
                Boolean holds = rule.isOf(result) ? rule.test(result.number(), result.answer()) : null;
                if (holds != null) {
                    String value = result.amount() != null ? result.amount() : orEmpty(result.text());
                    return found(rule, holds, value);
                }
            }
        }
        GuidanceRule first = rules.get(0);
        BigDecimal bmi = first.measure().equals(BMI) ? bmi(results) : null;
        return bmi == null
                ? new Found(first.item(), null, null)
                : found(first, Boolean.TRUE.equals(first.test(bmi, null)), bmi.toPlainString());
    }

    private static Found found(GuidanceRule rule, boolean holds, String value) {
        return new Found(
                rule.item(), holds, holds ? new Reason(rule.factor(), rule.item(), value, rule.words()) : null);
    }

    /** To one decimal, as the form of 特定健診 has it. */
    private static @Nullable BigDecimal bmi(List<CheckupResult> results) {
        BigDecimal height = number(results, HEIGHT);
        BigDecimal weight = number(results, WEIGHT);
        if (height == null || weight == null || height.signum() <= 0) {
            return null;
        }
        BigDecimal metres = height.movePointLeft(2);
        return weight.divide(metres.multiply(metres), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal number(List<CheckupResult> results, String code) {
        for (CheckupResult result : results) {
            if (result.code().startsWith(code) && result.number() != null) {
                return result.number();
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
