package jp.musubi.platform.kernel.people.staff;

import java.time.Instant;

/**
 * 職員の登録の一度。
 *
 * @param entry the entry as it was registered then
 * @param by who registered it
 */
public record StaffChange(StaffMember entry, String by, Instant at) {}
