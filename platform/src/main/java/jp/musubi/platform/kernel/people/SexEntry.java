package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 性別の記載。The entry of sex in the register, as sent; it can change while the person stays the same.
 *
 * @param until first day on which this entry no longer holds, or null while it does
 */
public record SexEntry(Sex sex, LocalDate from, @Nullable LocalDate until) {}
