package jp.musubi.platform.kernel.audit.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 見回りの窓口。The operator reads the lists of all facilities, a facility's privacy officer those of the own, without looks
 * that were refused; asking and looking into a line are logged, refused or not.
 */
@Service
public class ReviewDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final MakeReview lists;
    private final StoredLookReviews reviews;
    private final Reviewers reviewers;
    private final AuditLog log;
    private final Clock clock;

    ReviewDesk(MakeReview lists, StoredLookReviews reviews, Reviewers reviewers, AuditLog log, Clock clock) {
        this.lists = lists;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    public Review review(Caller caller, ReviewQuery query, String interaction) {
        refuseOthers(caller, Act.VIEW, interaction);
        write(caller, Act.VIEW, null, List.of(AuditEntry.LOG), null, interaction);
        return lists.of(query, Reviewers.facilityOf(caller));
    }

    /**
     * Writes down that somebody looked into a line of that day's list, and what was found. A line may be looked into again.
     *
     * @throws Problem ACCESS-REFUSED also for a line that is not there and for looks of the caller's own; ACCESS-PURPOSE
     */
    @Transactional(noRollbackFor = Problem.class)
    public LookReview mark(Caller caller, LocalDate day, UUID id, WrittenReason comment, String interaction) {
        refuseOthers(caller, Act.REVIEW, interaction);
        Finding finding = lists.of(ReviewQuery.of(day), Reviewers.facilityOf(caller)).findings().stream()
                .filter(each -> each.id().equals(id) && !Reviewers.isOwn(caller, each))
                .findFirst()
                .orElse(null);
        if (finding == null) {
            throw refused(caller, Act.REVIEW, RefusalReason.NOT_OWN, interaction);
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LookReview review = new LookReview(at, Reviewers.nameOf(caller), comment.text());
        reviews.add(day, finding, review);
        PersonId person = finding.person() == null ? null : new PersonId(finding.person());
        write(caller, Act.REVIEW, person, List.of(AuditEntry.LOG, finding.kind().name()), null, interaction);
        return review;
    }

    /** The day of that instant in Japan. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }

    private void refuseOthers(Caller caller, Act act, String interaction) {
        RefusalReason refusal = reviewers.findRefusal(caller);
        if (refusal != null) {
            throw refused(caller, act, refusal, interaction);
        }
    }

    private Problem refused(Caller caller, Act act, RefusalReason reason, String interaction) {
        write(caller, act, null, List.of(AuditEntry.LOG), reason.name(), interaction);
        return new Problem(reason.answer());
    }

    private void write(
            Caller caller,
            Act act,
            @Nullable PersonId person,
            List<String> subjects,
            @Nullable String reason,
            String interaction) {
        log.write(new AuditEntry(caller, act, person, subjects, reason, interaction));
    }
}
