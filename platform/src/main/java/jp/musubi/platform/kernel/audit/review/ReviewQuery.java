package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 見回りの絞り込み。
 *
 * @param kind null for all
 * @param state which of them, by whether somebody looked into them
 * @param facility a part of the code, of the name or of the caller's name; empty for all
 */
public record ReviewQuery(LocalDate day, @Nullable ReviewKind kind, State state, Sort sort, String facility) {

    /** 見直しの済み・まだ。 */
    public enum State {
        ALL,
        OPEN,
        REVIEWED
    }

    /** 並び。 */
    public enum Sort {
        /** Newest look first. */
        LAST(Comparator.comparing((Finding finding) -> finding.looks().last()).reversed()),
        /** Most looks first. */
        TIMES(Comparator.comparing((Finding finding) -> finding.looks().times()).reversed()),
        /** By the name of the facility. */
        WHO(Comparator.comparing(finding -> finding.who().facilityName()));

        private final transient Comparator<Finding> order;

        Sort(Comparator<Finding> order) {
            this.order = order;
        }
    }

    public static ReviewQuery of(LocalDate day) {
        return new ReviewQuery(day, null, State.ALL, Sort.LAST, "");
    }

    List<Finding> apply(List<Finding> all) {
        return all.stream()
                .filter(finding -> kind == null || finding.kind() == kind)
                .filter(finding -> state == State.ALL || finding.open() == (state == State.OPEN))
                .filter(this::atFacility)
                .sorted(sort.order.thenComparing(Finding::id))
                .toList();
    }

    private boolean atFacility(Finding finding) {
        Looker who = finding.who();
        return facility.isEmpty()
                || who.facilityName().contains(facility)
                || who.caller().contains(facility)
                || (who.facility() != null && who.facility().contains(facility));
    }
}
