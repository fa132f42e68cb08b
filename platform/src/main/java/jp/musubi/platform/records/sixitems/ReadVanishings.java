package jp.musubi.platform.records.sixitems;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.VanishingCount;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.records.retention.RetentionRules;
import jp.musubi.platform.records.sixitems.VanishingRows.Group;
import org.springframework.stereotype.Component;

/** 見えなくなる予定を数える。By the same table and the same days as reading. */
@Component
class ReadVanishings implements Vanishings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final RetentionRules RULES = RetentionRules.shipped();

    private final VanishingRows rows;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    ReadVanishings(VanishingRows rows, AccessDesk access, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<VanishingItem> list(Set<DataClass> classes, int days, AccessGrant grant) {
        LocalDate today = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        LocalDate until = today.plusDays(requireDays(days));
        Set<DataClass> granted = EnumSet.noneOf(DataClass.class);
        granted.addAll(classes);
        granted.retainAll(grant.wholeClasses());
        Kept kept = Kept.on(today, grant.person(), granted);
        return rows.list(kept, Sight.of(grant), grant.caller().facility()).stream()
                .flatMap(row -> row.find(today, until).stream())
                .sorted(Comparator.comparing(VanishingItem::lastDay).thenComparing(VanishingItem::id))
                .toList();
    }

    @Override
    public List<VanishingCount> count(int days, Caller caller, String interaction) {
        RefusalReason refusal = access.findRefusalToReadLog(caller, null).orElse(null);
        audit.write(new AuditEntry(
                caller, Act.VIEW, null, List.of("VANISHING"), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        LocalDate until = today.plusDays(requireDays(days));
        Map<DataClass, Map<YearMonth, Long>> counts = new TreeMap<>();
        for (Group group : rows.listGroups()) {
            RULES.findVanishing(group.dataClass(), group.standing(), today)
                    .filter(vanishing ->
                            vanishing.day().isAfter(today) && !vanishing.day().isAfter(until))
                    .ifPresent(vanishing -> counts.computeIfAbsent(group.dataClass(), key -> new TreeMap<>())
                            .merge(YearMonth.from(vanishing.day()), group.items(), Long::sum));
        }
        return counts.entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(month -> new VanishingCount(each.getKey(), month.getKey(), month.getValue())))
                .toList();
    }

    private static int requireDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days from 1 to " + MOST_DAYS);
        }
        return days;
    }
}
