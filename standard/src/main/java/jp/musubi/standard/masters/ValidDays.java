package jp.musubi.standard.masters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有効な日。
 *
 * @param from first day, or null when it is open
 * @param to last day on which it may be used (廃止年月日, 経過措置年月日; clarifications 390), or null when it is open
 */
public record ValidDays(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final ValidDays ALWAYS = new ValidDays(null, null);

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
