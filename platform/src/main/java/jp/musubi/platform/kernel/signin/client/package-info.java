/**
 * 接続システム — 鍵で名乗り、証を受け取る。
 *
 * <p>The authorization server's endpoints for registered systems: token, introspection, revocation, keys, metadata.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.client;

import org.jspecify.annotations.NullMarked;
