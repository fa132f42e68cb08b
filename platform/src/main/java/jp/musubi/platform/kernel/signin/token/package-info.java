/**
 * 証 — 署名し、確かめ、取り消す。
 *
 * <p>Access tokens: signed once, verified once, remembered until they end or are revoked.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.token;

import org.jspecify.annotations.NullMarked;
