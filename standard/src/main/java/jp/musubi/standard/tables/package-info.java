/**
 * 表 — 決まりを書いたデータファイル。
 *
 * <p>Rules, lists and dated figures live in tab-separated files beside the code that reads them: a first line with the
 * names of the columns, lines that begin with # are remarks, an empty cell is an empty text.
 */
@NullMarked
package jp.musubi.standard.tables;

import org.jspecify.annotations.NullMarked;
