package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.stereotype.Service;

/** 見回りの窓口。For those who may read the whole log; asking is logged, refused or not. */
@Service
public class ReviewDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Both need names of staff; facilities call with their system's name, and the register has no staff yet. */
    private static final List<String> NEEDS_STAFF = List.of("SAME_SURNAME", "STAFF_AS_PATIENT");

    private final UnusualLooks looks;
    private final AccessDesk desk;
    private final AuditLog log;

    ReviewDesk(UnusualLooks looks, AccessDesk desk, AuditLog log) {
        this.looks = looks;
        this.desk = desk;
        this.log = log;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    public Review review(Caller caller, LocalDate day, String interaction) {
        RefusalReason refusal = desk.findRefusalToReadLog(caller, null).orElse(null);
        log.write(new AuditEntry(
                caller, Act.VIEW, null, List.of(AuditEntry.LOG), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        Instant from = day.atStartOfDay(JAPAN).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(JAPAN).toInstant();
        ReviewRule noVisit = ReviewRule.inForceOn(day, ReviewRule.NO_VISIT);
        ReviewRule many = ReviewRule.inForceOn(day, ReviewRule.MANY_PATIENTS);
        return new Review(
                day,
                noVisit,
                looks.listWithoutVisit(from, until, noVisit),
                many,
                looks.listManyPatients(from, until, many),
                NEEDS_STAFF);
    }

    /** The day of that instant in Japan. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }
}
