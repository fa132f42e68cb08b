package jp.musubi.platform.outbreaks.drafts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Marker;
import jp.musubi.platform.outbreaks.diseases.Trigger;
import jp.musubi.platform.outbreaks.drafts.Evidence.Standing;

/** 引き金を引く。Holds what a facility's record says of one person against the rules of a day; knows no database. */
final class Suspect {

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(
                    (Evidence one) -> Objects.requireNonNullElse(one.days().of(), LocalDate.MIN))
            .reversed();

    private final DiseaseBook book;

    Suspect(DiseaseBook book) {
        this.book = book;
    }

    /** One for each disease at most: by the first of its rules that holds. */
    List<Suspicion> of(List<Evidence> all, LocalDate today) {
        List<Suspicion> found = new ArrayList<>();
        for (Disease disease : book.list()) {
            book.triggersOf(disease).stream()
                    .flatMap(trigger -> holds(disease, trigger, all, today).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * Whether any rule could ever hold with this item: a diagnosis whose code names a disease, or a marker that is positive.
     * Says more often yes than {@link #of}, never less often.
     */
    boolean concerns(Evidence one) {
        return one.diagnosis()
                ? named(one).isPresent()
                : positive(one).findAny().isPresent();
    }

    private Optional<Suspicion> holds(Disease disease, Trigger trigger, List<Evidence> all, LocalDate today) {
        List<Evidence> recent =
                all.stream().filter(one -> isRecent(one, trigger, today)).toList();
        List<Evidence> met = new ArrayList<>();
        for (List<String> need : trigger.needs()) {
            List<Evidence> by = recent.stream()
                    .filter(one -> need.stream().anyMatch(word -> meets(word, disease, one)))
                    .toList();
            if (by.isEmpty()) {
                return Optional.empty();
            }
            by.stream().filter(Predicate.not(met::contains)).forEach(met::add);
        }
        met.sort(NEWEST_FIRST);
        return Optional.of(new Suspicion(disease, trigger, met));
    }

    private boolean meets(String word, Disease disease, Evidence one) {
        return switch (word) {
            case Trigger.DIAGNOSED -> isOf(disease, one) && one.standing() == Standing.CONFIRMED;
            case Trigger.SUSPECTED -> isOf(disease, one) && one.standing() == Standing.SUSPECTED;
            case Trigger.INPATIENT -> isOf(disease, one) && one.inpatient();
            default -> positive(one).anyMatch(word::equals);
        };
    }

    private boolean isOf(Disease disease, Evidence one) {
        return one.diagnosis() && named(one).filter(disease::equals).isPresent();
    }

    /** The disease of a diagnosis: by the first of its codings that the book knows. */
    private Optional<Disease> named(Evidence one) {
        return one.codes().stream()
                .flatMap(code -> book.named(code.system(), code.code()).stream())
                .findFirst();
    }

    /** The markers that a result is positive for; its name is looked at only for those that its value would do for. */
    private Stream<String> positive(Evidence one) {
        if (one.diagnosis()) {
            return Stream.empty();
        }
        Marker.Result result = Marker.Result.of(one.amount(), one.below(), one.result());
        List<Marker> could = book.markers().stream()
                .filter(marker -> marker.isPositive(result))
                .toList();
        if (could.isEmpty()) {
            return Stream.empty();
        }
        Evidence.Named named = one.named();
        return could.stream()
                .filter(marker -> marker.names(named.codes(), named.name()))
                .map(Marker::id);
    }

    /** Without a day it counts: it came with what was just sent. */
    private static boolean isRecent(Evidence one, Trigger trigger, LocalDate today) {
        LocalDate day = one.days().of();
        return day == null || ChronoUnit.DAYS.between(day, today) <= trigger.recent();
    }
}
