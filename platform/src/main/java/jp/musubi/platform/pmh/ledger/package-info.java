/**
 * 上限額の台帳 — 受給者と制度と月ごとに、どこでいくら負担したか。
 *
 * <p>What was charged of a month's ceiling, by all institutions together.
 */
@NullMarked
package jp.musubi.platform.pmh.ledger;

import org.jspecify.annotations.NullMarked;
