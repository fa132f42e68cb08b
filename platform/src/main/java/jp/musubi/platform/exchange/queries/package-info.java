/**
 * 尋ね方 — 検索条件を読む。
 *
 * <p>Reads search parameters strictly: unknown, repeated or ill-formed ones are refused by name, never by value.
 */
@NullMarked
package jp.musubi.platform.exchange.queries;

import org.jspecify.annotations.NullMarked;
