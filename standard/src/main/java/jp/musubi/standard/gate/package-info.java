/**
 * 受付審査 — 送られた全文を一度読み、受け取れない理由をすべて言う。
 *
 * <p>The acceptance gate: bytes of a submission in, findings out. Rules are in rules.tsv; each finding names the rule,
 * the place and the mend.
 */
@NullMarked
package jp.musubi.standard.gate;

import org.jspecify.annotations.NullMarked;
