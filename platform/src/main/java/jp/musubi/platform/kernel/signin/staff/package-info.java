/**
 * 職員と運営の本人確認 — 職員番号、パスワード、二つ目の番号。
 *
 * <p>Staff and offices: password, then a code of the own device (RFC 6238) or a recovery code.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.staff;

import org.jspecify.annotations.NullMarked;
