/**
 * 地方単独の助成 — 制度の中身をデータで書く。
 *
 * <p>A local scheme as data: ages, charge of a visit, a day, a month, how often, and what is paid back later.
 */
@NullMarked
package jp.musubi.standard.calculation.burden.local;

import org.jspecify.annotations.NullMarked;
