/**
 * 数 — 47都道府県の表と、日・類・年齢の流行曲線。
 *
 * <p>Counts only. A small count of another area is told as a range: who may see the notices themselves sees the number.
 */
@NullMarked
package jp.musubi.platform.outbreaks.figures;

import org.jspecify.annotations.NullMarked;
