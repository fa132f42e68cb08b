/**
 * 電子カルテ情報共有の頁 — 本人が自分の記録を読む。
 *
 * <p>Pages over the front door of the room; each look is asked of the access desk and so stands in the log.
 */
@NullMarked
package jp.musubi.platform.records.web;

import org.jspecify.annotations.NullMarked;
