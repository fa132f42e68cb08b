/**
 * 患者サマリーの文書 — 六情報から、国際患者サマリー(IPS)の形の文書を作る。
 *
 * <p>Made anew for each asking, under the same grant as a read of the six; nothing of it is kept.
 */
@NullMarked
package jp.musubi.platform.exchange.summary;

import org.jspecify.annotations.NullMarked;
