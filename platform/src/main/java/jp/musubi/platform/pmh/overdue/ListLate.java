package jp.musubi.platform.pmh.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.overdue.LateChildren.Listed;
import jp.musubi.platform.pmh.overdue.Reminders.Sent;
import org.springframework.stereotype.Service;

/** 遅れている子どもの一覧。Of the children of whom the watch found something late today or before, as it stands now. */
@Service
public class ListLate {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** People asked about in one statement. */
    private static final int AT_ONCE = 500;

    private final LateChildren children;
    private final ReadFacts read;
    private final Reminders reminders;
    private final Clock clock;
    private final FindOpen find = new FindOpen();

    ListLate(LateChildren children, ReadFacts read, Reminders reminders, Clock clock) {
        this.children = children;
        this.read = read;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Which is late the longest first; nothing of another municipality's. */
    public List<LateLine> of(Seat seat) {
        LocalDate today = today();
        List<Listed> late = children.late(seat, today);
        Map<Said, LocalDate> told = told(seat);
        List<LateLine> lines = new ArrayList<>();
        for (int from = 0; from < late.size(); from += AT_ONCE) {
            List<Listed> some = late.subList(from, Math.min(late.size(), from + AT_ONCE));
            read.of(some, today)
                    .forEach(known -> find.on(known.facts(), today).stream()
                            .filter(item -> item.isLateOn(today))
                            .map(item -> line(known.child(), item, told))
                            .forEach(lines::add));
        }
        lines.sort(Comparator.comparing(LateLine::since));
        return List.copyOf(lines);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private record Said(UUID resident, OpenItem.Kind kind, String code, int dose) {}

    private Map<Said, LocalDate> told(Seat seat) {
        Map<Said, LocalDate> told = new HashMap<>();
        for (Sent sent : reminders.listOf(seat)) {
            Reminder one = sent.reminder();
            told.put(new Said(sent.resident(), one.kind(), one.code(), one.dose()), one.on());
        }
        return told;
    }

    private static LateLine line(Listed one, OpenItem item, Map<Said, LocalDate> told) {
        LocalDate usual = item.usual();
        if (usual == null) {
            throw new IllegalStateException("what has no standard time is never late");
        }
        return new LateLine(
                one.resident(),
                one.reference(),
                one.name(),
                one.child().born(),
                item,
                usual.plusDays(1),
                told.get(new Said(one.resident(), item.kind(), item.code(), item.dose())));
    }
}
