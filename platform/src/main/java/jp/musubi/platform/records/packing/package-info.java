/**
 * 圧縮 — 送られたものも、見せる形も、縮めてしまい、一字も変えずに戻す。
 *
 * <p>Bytes made small and brought back; the way is kept beside them (ADR 0021).
 */
@NullMarked
package jp.musubi.platform.records.packing;

import org.jspecify.annotations.NullMarked;
