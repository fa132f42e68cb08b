/**
 * 接続システムの登録の窓口 — 運営と、施設のシステム管理者。
 *
 * <p>Registering, listing and ending clients over HTTP.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.register.web;

import org.jspecify.annotations.NullMarked;
