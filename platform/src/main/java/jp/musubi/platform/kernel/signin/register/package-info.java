/**
 * 接続システムの台帳 — だれのどのシステムが、何で名乗るか。
 *
 * <p>Clients that may ask for tokens: their way of proving themselves, their scopes, their end.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.register;

import org.jspecify.annotations.NullMarked;
