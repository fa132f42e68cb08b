package jp.musubi.platform.kernel.people;

import java.time.LocalDate;

/**
 * 施設の探し方。
 *
 * @param day on which taking part is judged
 * @param offset how many to leave out at the beginning
 * @param limit at most this many
 */
public record FacilityQuery(FacilityFilter filter, LocalDate day, FacilitySort sort, int offset, int limit) {}
