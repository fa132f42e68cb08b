/**
 * 証の範囲 — SMART の scope と、利用目的を狭める scope。
 *
 * <p>What a token's scopes allow, and whether a call is inside of them.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.scope;

import org.jspecify.annotations.NullMarked;
