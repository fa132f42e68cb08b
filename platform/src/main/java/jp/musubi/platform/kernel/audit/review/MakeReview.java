package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 一日の一覧を作る。Makes the lists anew each time from the log and the registers as they are now. */
@Component
class MakeReview {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final UnusualLooks unusual;
    private final DayLooks dayLooks;
    private final NearLooks near;
    private final StoredLookReviews reviews;

    MakeReview(UnusualLooks unusual, DayLooks dayLooks, NearLooks near, StoredLookReviews reviews) {
        this.unusual = unusual;
        this.dayLooks = dayLooks;
        this.near = near;
        this.reviews = reviews;
    }

    /**
     * Of what was refused a facility learns here no more than it learnt then (access-matrix §5): a line would say that the
     * person exists, and who it is. The operator sees those lines.
     *
     * @param facility whose looks, without those refused; null for all, refused or not
     */
    Review of(ReviewQuery query, @Nullable String facility) {
        LocalDate day = query.day();
        Instant from = day.atStartOfDay(JAPAN).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(JAPAN).toInstant();
        List<DayLook> looks = dayLooks.list(from, until, facility);
        List<Finding> found = new ArrayList<>(near.list(day, looks));
        found.addAll(unusual.listWithoutVisit(day, from, until, facility));
        found.addAll(unusual.listManyPatients(day, from, until, facility));
        Map<UUID, LookReview> reviewed = reviews.newestOf(day);
        List<Finding> all = found.stream()
                .map(finding -> finding.with(reviewed.get(finding.id())))
                .toList();
        return new Review(
                day,
                Arrays.stream(ReviewKind.values())
                        .map(kind -> ReviewRule.inForceOn(day, kind))
                        .toList(),
                query.apply(all),
                all.size(),
                all.stream().filter(Finding::open).count(),
                notNamed(looks),
                looks.size() == DayLooks.MOST);
    }

    private static long notNamed(List<DayLook> looks) {
        return looks.stream()
                .filter(look -> look.who().staff() == null)
                .mapToLong(look -> look.looks().times())
                .sum();
    }
}
