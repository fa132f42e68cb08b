/**
 * 共有の計測 — 動いている結びに、多くの人の単位を送り、読み、かかった CPU と時間とディスクを数える。
 *
 * <p>Against a running platform over HTTP: units of 27 resources in, searches and $everything out.
 */
@NullMarked
package jp.musubi.benchmarks.sharing;

import org.jspecify.annotations.NullMarked;
