package jp.musubi.platform.outbreaks.instructions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.instructions.Scope.Asked;
import jp.musubi.platform.outbreaks.instructions.Scope.Delivery;
import jp.musubi.platform.outbreaks.instructions.Scope.Target;
import org.jspecify.annotations.Nullable;

/**
 * 範囲の確かめ。Holds a scope against every rule in force. A rule that this code does not know stops: a line of the table
 * is never passed over.
 */
final class CheckScope {

    private final LocalDate today;
    private final DiseaseBook diseases;
    private final Set<String> recipients;

    /**
     * @param diseases in force today
     * @param recipients registered names of institutes that may receive
     */
    CheckScope(LocalDate today, DiseaseBook diseases, Set<String> recipients) {
        this.today = today;
        this.diseases = diseases;
        this.recipients = Set.copyOf(recipients);
    }

    /** The rules that are not kept, in the order of the table; empty when the scope may be instructed. */
    List<ScopeRule> findBroken(Scope scope) {
        return ScopeRule.listOn(today).stream()
                .filter(rule -> !isKept(rule, scope))
                .toList();
    }

    private boolean isKept(ScopeRule rule, Scope scope) {
        return switch (rule.id()) {
            case "I01", "I02", "I03" -> isLawful(rule, scope.target());
            case "I04", "I05", "I06" -> isBounded(rule, scope.target());
            case "I07", "I08", "I09" -> ends(rule, scope);
            case "I10", "I11", "I12", "I13" -> isLeast(rule, scope.asked());
            case "I14", "I15", "I16", "I17", "I18" -> isDelivered(rule, scope.delivery());
            default -> throw new IllegalStateException("nobody checks the rule " + rule.id());
        };
    }

    private boolean isLawful(ScopeRule rule, Target target) {
        Optional<InstructedDisease> disease = InstructedDisease.find(diseases, target.disease());
        return switch (rule.id()) {
            case "I01" -> disease.isPresent();
            case "I02" ->
                disease.stream()
                        .anyMatch(found -> LegalGround.listOn(today).stream()
                                .anyMatch(ground -> ground.classes().contains(found.diseaseClass())));
            default ->
                disease.stream()
                        .anyMatch(found -> LegalGround.find(target.ground(), today)
                                .filter(ground -> ground.classes().contains(found.diseaseClass()))
                                .isPresent());
        };
    }

    private static boolean isBounded(ScopeRule rule, Target target) {
        LocalDate from = target.from();
        LocalDate to = target.to();
        boolean closed = from != null && to != null && !to.isBefore(from);
        return switch (rule.id()) {
            case "I04" ->
                !target.areas().isEmpty()
                        && target.areas().stream().allMatch(area -> isPrefecture(area, rule.number()));
            case "I05" -> closed;
            // Said by I05 already.
            default -> from == null || to == null || ChronoUnit.DAYS.between(from, to) < rule.number();
        };
    }

    private static boolean isPrefecture(String area, int last) {
        return area.matches("[0-9]{2}") && Integer.parseInt(area) >= 1 && Integer.parseInt(area) <= last;
    }

    private boolean ends(ScopeRule rule, Scope scope) {
        LocalDate end = scope.delivery().endsOn();
        LocalDate to = scope.target().to();
        return switch (rule.id()) {
            case "I07" -> end != null && !end.isBefore(today);
            case "I08" -> end == null || !end.isAfter(today.plusDays(rule.number()));
            default -> end == null || to == null || !to.isAfter(end);
        };
    }

    private static boolean isLeast(ScopeRule rule, Asked asked) {
        return switch (rule.id()) {
            case "I10" ->
                !asked.needs().isEmpty()
                        && asked.needs().keySet().stream()
                                .allMatch(each -> rule.words().contains(each.name()));
            case "I11" -> asked.needs().values().stream().allMatch(need -> isWritten(need, rule));
            case "I12" -> asked.daysBefore() >= 0 && asked.daysBefore() <= rule.number();
            default -> asked.daysAfter() >= 0 && asked.daysAfter() <= rule.number();
        };
    }

    private boolean isDelivered(ScopeRule rule, Delivery delivery) {
        return switch (rule.id()) {
            case "I14" -> recipients.contains(delivery.recipient());
            case "I15" -> rule.words().contains(delivery.format());
            case "I16" -> isWritten(delivery.purpose(), rule);
            case "I17" -> isWritten(delivery.safety(), rule);
            default -> isDeleted(rule, delivery.endsOn(), delivery.deleteBy());
        };
    }

    private static boolean isDeleted(ScopeRule rule, @Nullable LocalDate end, @Nullable LocalDate deletion) {
        return deletion != null
                && (end == null || (!deletion.isBefore(end) && !deletion.isAfter(end.plusDays(rule.number()))));
    }

    private static boolean isWritten(String words, ScopeRule rule) {
        return words.strip().codePointCount(0, words.strip().length()) >= rule.number();
    }
}
