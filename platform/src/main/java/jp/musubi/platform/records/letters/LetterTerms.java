package jp.musubi.platform.records.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 期限。When the clock acts on a letter next, by {@code letter-terms.tsv}; counted in calendar days of Japan. */
final class LetterTerms {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final List<Row> ROWS = Table.read(LetterTerms.class, "letter-terms.tsv");

    private LetterTerms() {}

    /**
     * From this instant on the clock's turn is due.
     *
     * @param registeredAt when the letter was last sent
     * @param changedAt when it came into its state
     * @return null when the content is gone and nothing is due any more
     */
    static @Nullable Instant dueAt(DeliveryState state, Instant registeredAt, Instant changedAt, boolean erased) {
        if (erased) {
            return null;
        }
        return switch (state) {
            case SENT, WAITING, OPENABLE, OPENED -> after("UNRECEIVED", registeredAt);
            case RECEIVED, CANCELLED, RETURNED, EXPIRED -> after("AFTER_END", changedAt);
            case ERASED -> null;
        };
    }

    private static Instant after(String term, Instant from) {
        LocalDate day = from.atZone(JAPAN).toLocalDate();
        Period period = ROWS.stream()
                .filter(row -> row.get("term").equals(term) && row.inForceOn(day))
                .findFirst()
                .map(row -> Period.parse(row.get("period")))
                .orElseThrow(() -> new IllegalStateException("letter-terms.tsv has no " + term + " for " + day));
        return from.atZone(JAPAN).plus(period).toInstant();
    }
}
