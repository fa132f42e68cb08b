package jp.musubi.platform.kernel.audit.review;

import org.jspecify.annotations.Nullable;

/**
 * 見た者。
 *
 * @param facility 医療機関コード, or null when the caller is none
 * @param facilityName as registered; the caller's name where there is none
 * @param staff the register's id of who acted; null for a system, and where a list does not ask who acted
 */
public record Looker(
        String caller,
        @Nullable String facility,
        String facilityName,
        @Nullable String staff) {}
