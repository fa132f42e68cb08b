/**
 * 受診前の問診 — 六情報から下書きを作り、本人が直して、一つの施設に渡す。
 *
 * <p>The person's own statement, kept apart from the six. The states by the table {@code interview-turns.tsv}, each step with who
 * and when; the words are erased by the clock ({@code retention.tsv}).
 */
@NullMarked
package jp.musubi.platform.records.interviews;

import org.jspecify.annotations.NullMarked;
