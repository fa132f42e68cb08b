/**
 * 呼び出しの行き先 — どの道がどの仕事に行くかを、早く見つける。
 */
@NullMarked
package jp.musubi.platform.kernel.handlers;

import org.jspecify.annotations.NullMarked;
