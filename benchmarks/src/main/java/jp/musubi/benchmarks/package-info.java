/**
 * 計測 — 速さを、比べる相手と同じ一回の実行で測る。
 *
 * <p>Ratios of one run are what counts; the machine drifts. Nothing here gates a change.
 */
@NullMarked
package jp.musubi.benchmarks;

import org.jspecify.annotations.NullMarked;
