package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * その日の資格。Which of a person's coverages hold on a day, and what to say of the one asked about. Knows coverages and
 * days only.
 *
 * @param shown newest first; the ended one that was asked about stands last
 */
record CoverageOnDay(Validity validity, List<Coverage> shown, List<Remark> remarks) {

    private static final Comparator<Coverage> NEWEST_FIRST =
            Comparator.comparing(Coverage::from).reversed();

    CoverageOnDay {
        shown = List.copyOf(shown);
        remarks = List.copyOf(remarks);
    }

    /** @param asked the number shown at the counter; null when the person came with a card */
    static CoverageOnDay of(List<Coverage> all, @Nullable CertificateNumber asked, LocalDate day) {
        List<Coverage> inForce = all.stream()
                .filter(coverage -> coverage.inForceOn(day))
                .sorted(NEWEST_FIRST)
                .toList();
        if (asked == null || inForce.stream().anyMatch(asked::fits)) {
            return inForce.isEmpty() ? ended(all, day) : valid(all, inForce, day);
        }
        List<Coverage> named = all.stream().filter(asked::fits).toList();
        return named.isEmpty() ? notFound() : notInForce(newest(named), inForce, day);
    }

    static CoverageOnDay notFound() {
        return new CoverageOnDay(Validity.NOT_FOUND, List.of(), List.of());
    }

    private static CoverageOnDay valid(List<Coverage> all, List<Coverage> inForce, LocalDate day) {
        if (several(inForce)) {
            return new CoverageOnDay(Validity.SEVERAL, inForce, List.of(Remark.of(RemarkKind.SEVERAL_COVERAGES)));
        }
        List<Remark> remarks = new ArrayList<>();
        for (Coverage coverage : inForce) {
            LocalDate from = coverage.from();
            if (from.getDayOfMonth() > 1 && sameMonth(from, day) && follows(coverage, all)) {
                remarks.add(Remark.of(RemarkKind.CHANGED_THIS_MONTH, from));
            }
            LocalDate last = lastDay(coverage);
            if (last != null && sameMonth(last, day)) {
                remarks.add(Remark.of(RemarkKind.ENDS_THIS_MONTH, last));
            }
        }
        return new CoverageOnDay(Validity.VALID, inForce, remarks);
    }

    /** 医療扶助 beside an insurance is 併用, not two coverages. */
    private static boolean several(List<Coverage> inForce) {
        long insurances = inForce.stream()
                .filter(coverage -> coverage.system().equals(MemberNumber.INSURANCE))
                .count();
        return insurances > 1 || inForce.size() - insurances > 1;
    }

    private static CoverageOnDay ended(List<Coverage> all, LocalDate day) {
        return all.isEmpty() ? notFound() : notInForce(newest(all), List.of(), day);
    }

    private static CoverageOnDay notInForce(Coverage named, List<Coverage> inForce, LocalDate day) {
        if (named.from().isAfter(day)) {
            return new CoverageOnDay(
                    Validity.INVALID, List.of(named), List.of(Remark.of(RemarkKind.NOT_YET, named.from())));
        }
        if (inForce.isEmpty()) {
            return new CoverageOnDay(Validity.INVALID, List.of(named), List.of());
        }
        List<Coverage> shown = new ArrayList<>(inForce);
        shown.add(named);
        return new CoverageOnDay(
                Validity.INVALID_NEW_COVERAGE,
                shown,
                List.of(Remark.of(
                        RemarkKind.NEXT_COVERAGE, lastDay(named), inForce.get(0).from())));
    }

    private static boolean follows(Coverage coverage, List<Coverage> all) {
        return all.stream()
                .map(Coverage::until)
                .anyMatch(
                        until -> until != null && sameMonth(until, coverage.from()) && !until.isAfter(coverage.from()));
    }

    private static Coverage newest(List<Coverage> coverages) {
        return coverages.stream().min(NEWEST_FIRST).orElseThrow();
    }

    private static @Nullable LocalDate lastDay(Coverage coverage) {
        LocalDate until = coverage.until();
        return until == null ? null : until.minusDays(1);
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return YearMonth.from(one).equals(YearMonth.from(other));
    }
}
