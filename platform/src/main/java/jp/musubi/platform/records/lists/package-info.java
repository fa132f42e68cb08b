/**
 * 後から結果を取る提出 — 一件ずつと、一覧で。
 *
 * <p>Received first and judged in the order of each facility's sending; a list is received line by line, so that a sending
 * that breaks off goes on where it was.
 */
@NullMarked
package jp.musubi.platform.records.lists;

import org.jspecify.annotations.NullMarked;
