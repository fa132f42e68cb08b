package jp.musubi.platform.pmh.avoided;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;

/** 古い証を書きとめる。With the answer to a counter: what it is told does not hold. */
@Service
public class NoteStale {

    private final StaleRows rows;
    private final Clock clock;
    private final StaleRules rules = StaleRules.shipped();

    NoteStale(StaleRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param holdings all of one person, of municipalities that are served */
    public void note(List<Holding> holdings, FacilityCode facility, LocalDate day) {
        rules.among(holdings, day)
                .forEach(stale -> rows.add(stale, facility, day, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
