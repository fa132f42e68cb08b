/**
 * 語 — 番号、暦、日本語の文字。間違った形では存在できない。
 *
 * <p>The field's words as types: numbers with their check digits, dates, text. All digits are text; nothing here
 * prints a person's number in a message.
 */
@NullMarked
package jp.musubi.standard.words;

import org.jspecify.annotations.NullMarked;
