/**
 * 計算の一歩 — どのきまりで、いくらがいくらになったか。
 *
 * <p>Rules by their names, and the steps of a calculation that a clerk can read again.
 */
@NullMarked
package jp.musubi.standard.calculation.burden.steps;

import org.jspecify.annotations.NullMarked;
