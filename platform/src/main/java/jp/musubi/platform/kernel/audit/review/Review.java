package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 一日の見回り。What stands out among the looks of a day in Japan; each list at most {@link #MOST} lines.
 *
 * @param notChecked what cannot be looked for, since the register holds no staff
 */
public record Review(
        LocalDate day,
        ReviewRule noVisitRule,
        List<WithoutVisit> withoutVisit,
        ReviewRule manyRule,
        List<ManyPatients> manyPatients,
        List<String> notChecked) {

    static final int MOST = 200;

    /** A facility asked for this person without having received the person. */
    public record WithoutVisit(
            String caller, String facilityName, UUID person, long looks, long refused, Instant first, Instant last) {}

    /** A caller's busiest span. */
    public record ManyPatients(
            String caller, String facilityName, long persons, long looks, Instant from, Instant until) {}

    public Review {
        withoutVisit = List.copyOf(withoutVisit);
        manyPatients = List.copyOf(manyPatients);
        notChecked = List.copyOf(notChecked);
    }
}
