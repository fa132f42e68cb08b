/**
 * 判定の比べ相手 — HAPI の検証器と、使う人の公式パッケージ。
 *
 * <p>A second opinion on the gate: the HAPI instance validator over the official packages a user has. For tests and for
 * {@code ./musubi check --full}; the platform never loads it (ADR 14). Its words may quote the document.
 */
@NullMarked
package jp.musubi.judge;

import org.jspecify.annotations.NullMarked;
