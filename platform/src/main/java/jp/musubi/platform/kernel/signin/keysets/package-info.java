/**
 * 鍵の束 — 接続システムの公開鍵を、登録かその宛先から。
 *
 * <p>Public keys of clients: as registered, or fetched from their address with limits.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.keysets;

import org.jspecify.annotations.NullMarked;
