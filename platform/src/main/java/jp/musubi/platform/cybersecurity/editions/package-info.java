/**
 * チェックリストの版 — 年度ごとの項目と、前の年度からの続きかた。
 *
 * <p>Editions and their items are data: those shipped here, and those that the ministry or the operator loads for a new year.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.editions;

import org.jspecify.annotations.NullMarked;
