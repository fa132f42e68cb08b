package jp.musubi.platform.kernel.people.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 地域の期間。
 *
 * @param from first day of the service there
 * @param until first day on which it no longer runs there, or null while no end is known
 */
public record AreaPeriod(LocalDate from, @Nullable LocalDate until) {}
