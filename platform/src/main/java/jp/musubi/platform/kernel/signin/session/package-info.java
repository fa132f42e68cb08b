/**
 * 席 — 人が画面を使っている間。短く、よそでも終わらせられる。
 *
 * <p>Sessions of people: opened by card or password and code, ended by time, by hand, or all at once.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.session;

import org.jspecify.annotations.NullMarked;
