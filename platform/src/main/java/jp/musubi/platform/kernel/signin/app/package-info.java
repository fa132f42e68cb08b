/**
 * アプリ — 職員や本人が、アプリを通して入る。
 *
 * <p>Authorization code with PKCE: grants given to apps, their renewal, their end.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.app;

import org.jspecify.annotations.NullMarked;
