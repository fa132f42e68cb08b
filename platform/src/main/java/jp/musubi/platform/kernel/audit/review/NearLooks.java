package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 近い人を見た見方。Finds among the looks of a day those at members of the own staff, and those of staff at persons of the same
 * name or family.
 */
@Component
class NearLooks {

    private static final int BATCH = 500;

    private final NearnessFacts facts;

    NearLooks(NearnessFacts facts) {
        this.facts = facts;
    }

    /** At most {@link Review#MOST} of each kind, the newest. */
    List<Finding> list(LocalDate day, List<DayLook> looks) {
        List<Finding> found = new ArrayList<>();
        for (int from = 0; from < looks.size(); from += BATCH) {
            List<DayLook> batch = looks.subList(from, Math.min(from + BATCH, looks.size()));
            Nearness nearness = facts.of(batch, day);
            batch.stream()
                    .map(look -> find(day, look, nearness))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        List<Finding> listed = new ArrayList<>();
        for (ReviewKind kind : List.of(ReviewKind.STAFF_AS_PATIENT, ReviewKind.SAME_SURNAME)) {
            ReviewRule rule = ReviewRule.inForceOn(day, kind);
            found.stream()
                    .filter(finding -> finding.kind() == kind && finding.looks().times() > rule.most())
                    .limit(Review.MOST)
                    .forEach(listed::add);
        }
        return listed;
    }

    private static @Nullable Finding find(LocalDate day, DayLook look, Nearness nearness) {
        Tie tie = nearness.findTie(look.who(), new PersonId(look.person()));
        if (tie == null) {
            return null;
        }
        boolean staff = tie == Tie.SELF || tie == Tie.COLLEAGUE;
        ReviewKind kind = staff ? ReviewKind.STAFF_AS_PATIENT : ReviewKind.SAME_SURNAME;
        return Finding.of(day, kind, look.who(), look.person(), tie, look.looks());
    }
}
