/**
 * 窓口の計算 — 点数から、だれがいくら払うか。
 *
 * <p>The charge of a visit, with the subsidies held and what is left of their ceilings.
 */
@NullMarked
package jp.musubi.platform.pmh.charges;

import org.jspecify.annotations.NullMarked;
