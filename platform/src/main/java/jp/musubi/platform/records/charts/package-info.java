/**
 * 図 — 値の移りゆきを、基準範囲の帯と一緒に小さく描く。
 *
 * <p>Small pictures of values over time, made on the server as SVG without a script; all that they show stands in a table, too.
 */
@NullMarked
package jp.musubi.platform.records.charts;

import org.jspecify.annotations.NullMarked;
