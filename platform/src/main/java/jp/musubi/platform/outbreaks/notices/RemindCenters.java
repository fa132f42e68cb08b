package jp.musubi.platform.outbreaks.notices;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 保健所に催促する。Of notices that came and that nobody received; each version once. It stands on the pages of the office. */
@Service
public class RemindCenters {

    private final NoticeRows rows;
    private final Clock clock;

    RemindCenters(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @return how many; as long as there are any, more may be due */
    @Transactional
    public int round() {
        return rows.remind(clock.instant());
    }
}
