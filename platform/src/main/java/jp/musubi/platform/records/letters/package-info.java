/**
 * 診療情報提供書 — 紹介元が出し、宛先の施設だけが受け取り、受領ののちに消える。
 *
 * <p>The states of a letter, each step with who and when, by the table {@code letter-turns.tsv}. The consent to open one is
 * the kernel's; the content is erased by the clock.
 */
@NullMarked
package jp.musubi.platform.records.letters;

import org.jspecify.annotations.NullMarked;
