package jp.musubi.platform.kernel.consent.own;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.pace.Limit;
import jp.musubi.platform.kernel.pace.Pace;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 代理人の申し出の間合い。A name is shown to whoever says a number and its birth date: so tries are counted, right and wrong
 * ones alike, of each person and on each number, by whomever (proxy-limits.tsv).
 */
@Component
class NamingPace {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<Row> ROWS = Table.read(NamingPace.class, "proxy-limits.tsv");

    private final Pace<PersonId> persons = new Pace<>();
    private final Pace<String> numbers = new Pace<>();
    private final Clock clock;

    NamingPace(Clock clock) {
        this.clock = clock;
    }

    /** Zero when this person may try this number now, which then counts; else how long to wait. */
    Duration begin(PersonId person, @Nullable MemberNumber number) {
        Instant now = clock.instant();
        Duration wait = persons.begin(person, limits("PERSON", now), now);
        return wait.isZero() && number != null
                ? numbers.begin(number.system() + ' ' + number.matchKey(), limits("NUMBER", now), now)
                : wait;
    }

    /** None on a day without a row: then nobody can be named. */
    private static List<Limit> limits(String of, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TOKYO);
        List<Limit> limits = ROWS.stream()
                .filter(row -> row.get("of").equals(of) && row.inForceOn(today))
                .map(row -> new Limit(
                        Duration.ofSeconds(Long.parseLong(row.get("seconds"))), Integer.parseInt(row.get("most"))))
                .toList();
        return limits.isEmpty() ? List.of(new Limit(Duration.ofDays(1), 0)) : limits;
    }
}
