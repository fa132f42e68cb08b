package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 照会。
 *
 * @param day the day for which validity is asked, in Japan; null for today
 * @param limitsAgreed whether the person agreed, at the reader or by word, that limits are told
 * @param reference the asker's own mark, echoed as sent; null without
 */
public record Question(
        AskingWay way,
        Presented presented,
        @Nullable LocalDate day,
        boolean limitsAgreed,
        @Nullable String reference) {}
