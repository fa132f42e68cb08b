/**
 * 日付のある一覧 — 研修の課程、期限、休みの日など、取り込めば次の日からの新しい一覧になるもの。
 *
 * <p>Each kind has a shipped list; a loaded one holds from its day in place of the one before and never changes. What a new list changes is
 * told row by row.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.lists;

import org.jspecify.annotations.NullMarked;
