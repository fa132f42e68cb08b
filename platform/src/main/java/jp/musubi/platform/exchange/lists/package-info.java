/**
 * 一覧で送る HTTP — PUT /submissions/bulk/名前。
 *
 * <p>Reads NDJSON and zip as they come in, and writes the results a line each.
 */
@NullMarked
package jp.musubi.platform.exchange.lists;

import org.jspecify.annotations.NullMarked;
