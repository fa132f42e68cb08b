package jp.musubi.platform.kernel.signin.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.stereotype.Component;

/** 本人確認のきまり。What holds today in Japan. */
@Component
public final class SignInRules {

    private static final String FILE = "signin-rules.tsv";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Row> ROWS = Table.read(SignInRules.class, FILE);

    private final Clock clock;

    SignInRules(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalStateException when the row is no time, or there is none for today */
    public Duration time(SignInRule rule) {
        Row row = get(rule);
        long value = Long.parseLong(row.get("value"));
        return switch (row.get("unit")) {
            case "seconds" -> Duration.ofSeconds(value);
            case "minutes" -> Duration.ofMinutes(value);
            case "hours" -> Duration.ofHours(value);
            case "days" -> Duration.ofDays(value);
            default -> throw new IllegalStateException(FILE + ": " + rule + " is no time");
        };
    }

    /** @throws IllegalStateException when the row is no number, or there is none for today */
    public int count(SignInRule rule) {
        Row row = get(rule);
        if (!row.get("unit").equals("count")) {
            throw new IllegalStateException(FILE + ": " + rule + " is no count");
        }
        return Integer.parseInt(row.get("value"));
    }

    private Row get(SignInRule rule) {
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule.name()) && row.inForceOn(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no row for " + rule + " on " + today));
    }
}
