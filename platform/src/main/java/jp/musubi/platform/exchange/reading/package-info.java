/**
 * 閲覧の HTTP — 本人と項目。
 *
 * <p>Asks access first, then joins the served bytes into the answer.
 */
@NullMarked
package jp.musubi.platform.exchange.reading;

import org.jspecify.annotations.NullMarked;
