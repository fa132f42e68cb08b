/**
 * 国のきまり — 年齢、割合、高額療養費の限度額、公費の順位。
 *
 * <p>The nation's rules by date: ages, monthly ceilings, and the order of public payers.
 */
@NullMarked
package jp.musubi.standard.calculation.burden.law;

import org.jspecify.annotations.NullMarked;
