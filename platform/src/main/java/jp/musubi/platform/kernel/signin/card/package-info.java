/**
 * カード — 顔か暗証番号で本人を確かめる。
 *
 * <p>A person's card, its PIN, and the session that it opens.
 */
@NullMarked
package jp.musubi.platform.kernel.signin.card;

import org.jspecify.annotations.NullMarked;
