/**
 * わたしと家族の一覧 — 助成、予防接種と健診、書く用紙、診断書、だれが見たかを一頁に集める。
 *
 * <p>Keeps nothing: each part is asked of its own topic, which decides and logs as on its own page.
 */
@NullMarked
package jp.musubi.platform.pmh.overview;

import org.jspecify.annotations.NullMarked;
