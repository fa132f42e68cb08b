/**
 * 乳幼児の成長 — 体重と身長が、同じ月齢の子どもの中でどのあたりか。
 *
 * <p>The published percentiles of weight and height by sex and age, as data. Source: 平成22年乳幼児身体発育調査 (docs/limits.md).
 */
@NullMarked
package jp.musubi.standard.growth;

import org.jspecify.annotations.NullMarked;
