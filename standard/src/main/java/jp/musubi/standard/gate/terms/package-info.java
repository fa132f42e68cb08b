/**
 * コード表 — 公開されている一覧と、その中にあるかどうか。
 *
 * <p>Code systems and value sets as far as their lists are public. A list that is not at hand is said to be unknown; nothing is
 * silently taken for right.
 */
@NullMarked
package jp.musubi.standard.gate.terms;

import org.jspecify.annotations.NullMarked;
