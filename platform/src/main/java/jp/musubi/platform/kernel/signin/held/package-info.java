/**
 * 取ってある入力 — 席の時間が過ぎて送れなかった書式を、同じ人がもう一度送るまで。
 *
 * <p>Fields of a form that came after its session's end: in memory, for minutes, for whom they are of (ADR 0051).
 */
@NullMarked
package jp.musubi.platform.kernel.signin.held;

import org.jspecify.annotations.NullMarked;
