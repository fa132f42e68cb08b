package jp.musubi.platform.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 通知のきまり。Dated lines of notification-rules.tsv. */
final class NotificationRules {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Row> ROWS = Table.read(NotificationRules.class, "notification-rules.tsv");

    private NotificationRules() {}

    /**
     * 失敗のあと。
     *
     * @param nextAt null when no try is left
     */
    record Next(MessageState state, @Nullable Instant nextAt) {}

    /** @param tries made so far, the failed one among them */
    static Next afterFailure(int tries, Instant at) {
        return find("WAIT_" + tries, at)
                .map(minutes -> new Next(MessageState.WAITING, at.plus(Duration.ofMinutes(minutes))))
                .orElse(new Next(MessageState.FAILED, null));
    }

    static int stopAfter(Instant at) {
        return (int) get("STOP_AFTER", at);
    }

    static Duration lease(Instant at) {
        return Duration.ofMinutes(get("LEASE_MINUTES", at));
    }

    static Period kept(Instant at) {
        return Period.ofDays((int) get("KEPT_DAYS", at));
    }

    static int mostSubscriptions(Instant at) {
        return (int) get("SUBSCRIPTIONS", at);
    }

    private static long get(String rule, Instant at) {
        return find(rule, at).orElseThrow();
    }

    private static Optional<Long> find(String rule, Instant at) {
        LocalDate day = at.atZone(JAPAN).toLocalDate();
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Long.parseLong(row.get("value")))
                .findFirst();
    }
}
