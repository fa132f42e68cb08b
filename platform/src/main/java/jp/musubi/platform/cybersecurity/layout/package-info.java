/**
 * 書式 — 表計算と PDF に出し、表計算からまた取り込む。
 *
 * <p>The layout of the paper form; every cell comes back as it went out.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.layout;

import org.jspecify.annotations.NullMarked;
