/**
 * 受診前の問診の頁 — 本人が書いて渡し、宛先の施設が読む。
 *
 * <p>Phone first, without JavaScript. What was typed wrong is asked for again, and nothing typed is lost.
 */
@NullMarked
package jp.musubi.platform.records.interviews.web;

import org.jspecify.annotations.NullMarked;
