/**
 * チェックリスト — 施設が答え、期限を決め、食い違いが見える。
 *
 * <p>One sheet for a facility and edition, one more for each vendor. Answers are only added to; the newest counts.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.checklist;

import org.jspecify.annotations.NullMarked;
