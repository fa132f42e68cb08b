package jp.musubi.platform.cybersecurity.incidents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import org.springframework.stereotype.Component;

/** 開庁日の暦。By the list of holidays that holds today. */
@Component
public class OfficeCalendar {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DatedLists lists;
    private final Clock clock;

    OfficeCalendar(DatedLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public OfficeDays days() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return OfficeDays.of(lists.inForceOn(OfficeDays.KIND, today));
    }
}
