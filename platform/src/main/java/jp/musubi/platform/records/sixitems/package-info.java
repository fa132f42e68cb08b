/**
 * 6情報 — 一人の項目を、見せる形のまましまい、許しのある分だけ出す。
 *
 * <p>The items of one person: made once in served form at intake, read under a grant without parsing or encoding.
 */
@NullMarked
package jp.musubi.platform.records.sixitems;

import org.jspecify.annotations.NullMarked;
