/**
 * 国 — 施設・呼び手・保険者・人の表を読み、初めての起動で台帳に載せる。
 *
 * <p>The country's tables are text files that a person can read and change; the same files give the same country.
 */
@NullMarked
package jp.musubi.platform.demo.country;

import org.jspecify.annotations.NullMarked;
