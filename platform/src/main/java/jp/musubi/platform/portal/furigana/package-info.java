/**
 * ふりがな — やさしい日本語の読みと、本人の頁のむずかしい見出しの読みを、漢字の上に出す。
 *
 * <p>Readings above the characters they are of, put there after a page was made; the words of pages stay plain text.
 */
@NullMarked
package jp.musubi.platform.portal.furigana;

import org.jspecify.annotations.NullMarked;
