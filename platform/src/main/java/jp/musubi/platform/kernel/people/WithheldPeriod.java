package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 不開示の期間。
 *
 * @param until first day on which it no longer holds, or null while no end is known
 */
public record WithheldPeriod(LocalDate from, @Nullable LocalDate until) {

    public WithheldPeriod {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }
}
