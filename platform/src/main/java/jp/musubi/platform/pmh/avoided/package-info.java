/**
 * 資格過誤を防いだ数 — 終わった、移った、まだ始まらない助成を、窓口が読み取りで知った回を数える。
 *
 * <p>Counted when it happens, with the answer of eligibility; a municipality reads those of its own recipients.
 */
@NullMarked
package jp.musubi.platform.pmh.avoided;

import org.jspecify.annotations.NullMarked;
