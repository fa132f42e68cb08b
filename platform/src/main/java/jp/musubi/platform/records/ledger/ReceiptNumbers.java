package jp.musubi.platform.records.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 受付番号を渡す。In blocks, so that most submissions cost no statement; what a facility sent today is counted by it. */
@Component
class ReceiptNumbers {

    static final int BLOCK = 50;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DayRows rows;
    private final QuotaSwitch quotas;
    private final Map<FacilityCode, Day> days = new ConcurrentHashMap<>();

    ReceiptNumbers(DayRows rows, QuotaSwitch quotas) {
        this.rows = rows;
        this.quotas = quotas;
    }

    /** @throws Problem SUBMISSION-QUOTA, with the time until the next day */
    ReceiptNumber next(FacilityCode facility, int size, Instant now) {
        Day day = days.computeIfAbsent(facility, none -> new Day());
        synchronized (day) {
            return next(day, facility, size, now);
        }
    }

    private ReceiptNumber next(Day day, FacilityCode facility, int size, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        if (!today.equals(day.date) || day.given == day.last) {
            long unsaved = today.equals(day.date) ? day.unsaved : 0;
            DayRows.Count count = rows.take(facility, today, BLOCK, unsaved);
            day.begin(today, count.numbers() - BLOCK, count.numbers(), count.bytes());
        }
        if (quotas.on() && !LedgerRules.quotaOn(today, facility).allows(day.given, day.bytes, size)) {
            Instant midnight = today.plusDays(1).atStartOfDay(JAPAN).toInstant();
            throw new Problem(ProblemCode.SUBMISSION_QUOTA).retryAfter(Duration.between(now, midnight));
        }
        day.give(size);
        return new ReceiptNumber(facility, today, day.given);
    }

    /** 一施設の一日、この機械で。 */
    private static final class Day {

        private LocalDate date = LocalDate.MIN;
        private int given;
        private int last;
        private long bytes;
        private long unsaved;

        private void begin(LocalDate today, int before, int upTo, long bytesBefore) {
            date = today;
            given = before;
            last = upTo;
            bytes = bytesBefore;
            unsaved = 0;
        }

        private void give(int size) {
            given++;
            bytes += size;
            unsaved += size;
        }
    }
}
