package jp.musubi.platform.records.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.platform.records.retention.CountsFrom;
import jp.musubi.platform.records.retention.RetentionRules;
import org.jspecify.annotations.Nullable;

/** 期限。When the clock erases the words, by {@code retention.tsv}: at the end of the last day of Japan. */
final class InterviewTerms {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private InterviewTerms() {}

    /**
     * From this instant on it is erased.
     *
     * @param changedAt when it came into its state, or a draft was last saved
     * @return null when its words are gone
     */
    static @Nullable Instant dueAt(InterviewState state, Instant changedAt) {
        return switch (state) {
            case DRAFT, TAKEN_BACK -> after(CountsFrom.WRITING_DATE, changedAt);
            case GIVEN -> after(CountsFrom.REGISTRATION, changedAt);
            case READ -> after(CountsFrom.RECEIPT, changedAt);
            case ERASED -> null;
        };
    }

    private static Instant after(CountsFrom from, Instant at) {
        LocalDate day = at.atZone(JAPAN).toLocalDate();
        return RetentionRules.shipped()
                .find(DataClass.INTERVIEW, from, day)
                .map(rule -> rule.shownFor().lastDay(day).plusDays(1))
                .orElse(day)
                .atStartOfDay(JAPAN)
                .toInstant();
    }
}
