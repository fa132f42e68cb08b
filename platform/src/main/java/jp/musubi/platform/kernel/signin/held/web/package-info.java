/**
 * 続きからの頁 — 取ってある入力を見せ、本人が押したときだけ、もう一度送る。
 *
 * <p>The page of who comes back to what was typed.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.held.web;

import org.jspecify.annotations.NullMarked;
