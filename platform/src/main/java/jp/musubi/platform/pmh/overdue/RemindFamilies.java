package jp.musubi.platform.pmh.overdue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.pmh.overdue.LateChildren.Listed;
import jp.musubi.platform.pmh.overdue.ReadFacts.Known;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 家族に催促する。Looks at every child once a day; each dose and each checkup is reminded of once for each occasion. */
@Service
public class RemindFamilies {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final LateChildren children;
    private final ReadFacts read;
    private final Reminders reminders;
    private final Clock clock;
    private final FindOpen find = new FindOpen();
    private final ReminderDays days = ReminderDays.shipped();

    RemindFamilies(LateChildren children, ReadFacts read, Reminders reminders, Clock clock) {
        this.children = children;
        this.read = read;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @return how many children were looked at; as long as there are any, more may wait */
    @Transactional
    public int round() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        List<Listed> batch = children.next(today);
        for (Known known : read.of(batch, today)) {
            Listed one = known.child();
            List<OpenItem> open = find.on(known.facts(), today);
            for (OpenItem item : open) {
                days.dueOn(item, today).forEach(occasion -> reminders.add(one, item, occasion, today, now));
            }
            children.looked(one, today, open.stream().anyMatch(item -> item.isLateOn(today)));
        }
        return batch.size();
    }
}
