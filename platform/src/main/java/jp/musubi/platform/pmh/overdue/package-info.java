/**
 * 遅れている接種と健診 — 自治体に一覧を見せ、家族に一度ずつ思い出させる。
 *
 * <p>What is late is worked out of the schedule and what was registered, on the day of the injected clock; only that somebody was
 * reminded is kept.
 */
@NullMarked
package jp.musubi.platform.pmh.overdue;

import org.jspecify.annotations.NullMarked;
