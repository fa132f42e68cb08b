package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * 問診の問い。
 *
 * @param linkId stable over versions of the table
 * @param text as the person reads it
 * @param english the same on English pages
 * @param filledFrom the class whose items are the draft of the answer; null where only the person can say
 */
public record InterviewQuestion(
        String linkId,
        String text,
        String english,
        @Nullable DataClass filledFrom) {}
