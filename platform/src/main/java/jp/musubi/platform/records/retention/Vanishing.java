package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 見えなくなる日。
 *
 * @param day the first day on which it is not shown
 * @param by the rule whose time is over; null when no rule is in force
 */
public record Vanishing(LocalDate day, @Nullable RetentionRule by) {}
