/**
 * 文書全体の決まり — 一つの要素では言えないこと。
 *
 * <p>Rules over the whole Bundle that no profile tool checks or that need two places at once.
 */
@NullMarked
package jp.musubi.standard.gate.checks;

import org.jspecify.annotations.NullMarked;
