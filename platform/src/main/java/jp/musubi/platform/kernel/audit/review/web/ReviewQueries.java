package jp.musubi.platform.kernel.audit.review.web;

import java.time.Clock;
import java.util.Arrays;
import jp.musubi.platform.kernel.audit.review.ReviewKind;
import jp.musubi.platform.kernel.audit.review.ReviewQuery;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 見回りの絞り込みを、呼び出しの文字から。Empty texts leave the choice open. */
@Component
class ReviewQueries {

    private static final int LONGEST = 100;

    private final Clock clock;

    ReviewQueries(Clock clock) {
        this.clock = clock;
    }

    /**
     * As sent.
     *
     * @param day see {@link ReviewDay#of}
     * @param kind a {@link ReviewKind}, or empty for all
     */
    record Sent(String day, String kind, String state, String sort, String facility) {}

    /** @throws Problem PARAMETER-INVALID with the name of the parameter */
    ReviewQuery of(Sent sent) {
        String facility = sent.facility.strip();
        if (facility.length() > LONGEST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        return new ReviewQuery(
                ReviewDay.of(sent.day, clock.instant()),
                sent.kind.isEmpty() ? null : choice(ReviewKind.values(), sent.kind, "kind"),
                sent.state.isEmpty() ? ReviewQuery.State.ALL : choice(ReviewQuery.State.values(), sent.state, "state"),
                sent.sort.isEmpty() ? ReviewQuery.Sort.LAST : choice(ReviewQuery.Sort.values(), sent.sort, "sort"),
                facility);
    }

    private static <E extends Enum<E>> E choice(E[] all, String word, String parameter) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, parameter));
    }
}
