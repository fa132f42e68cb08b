/**
 * 受付簿 — 受付番号、結果、数。
 *
 * <p>What became of each submission that was given a number: ids, rule ids and counts, never content.
 */
@NullMarked
package jp.musubi.platform.records.ledger;

import org.jspecify.annotations.NullMarked;
