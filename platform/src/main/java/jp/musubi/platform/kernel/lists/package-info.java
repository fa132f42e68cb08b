/**
 * 一覧 — 絞る、並べる、頁を送る、ファイルに書き出す。
 *
 * <p>One way for every list page (ADR 0049): its columns are said once, and the headings that sort, the filters, the pages and the
 * file come of them. The page and the file are made of the same rows, behind the same decision.
 */
@NamedInterface("lists")
@NullMarked
package jp.musubi.platform.kernel.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
