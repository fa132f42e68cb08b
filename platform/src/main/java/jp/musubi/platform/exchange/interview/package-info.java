/**
 * 受診前の問診 — 六情報から答えの下書きを作る。
 *
 * <p>Each answer names where it comes from. Made anew for each asking; nothing of it is kept.
 */
@NullMarked
package jp.musubi.platform.exchange.interview;

import org.jspecify.annotations.NullMarked;
