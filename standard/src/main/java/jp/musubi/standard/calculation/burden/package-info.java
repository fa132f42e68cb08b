/**
 * 窓口負担の計算 — 点数、割合、高額療養費、公費、地方単独の助成から、誰がいくら払うか。
 *
 * <p>Who pays how many yen of one visit or one month: insurer, public payers in the order of the law, local schemes,
 * patient; with every step and the name of its rule. Whole yen, no floating point. What the law changes by date is read
 * from tables. Source: claims §4, identifiers §6.
 */
@NullMarked
package jp.musubi.standard.calculation.burden;

import org.jspecify.annotations.NullMarked;
