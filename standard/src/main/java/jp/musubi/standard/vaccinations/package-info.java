/**
 * 予防接種の予定 — 子どもの定期接種を、いつ、何回、どの間隔で打てるか。
 *
 * <p>The schedule of routine vaccinations of children as dated tables, and the rules that read them: what is due, whether a
 * shot may be given, and a plan for what is left. Nothing is kept and nobody is named. Source: 予防接種法施行令,
 * 定期接種実施要領 from own knowledge (docs/limits.md), eligibility-pmh §6.2.
 */
@NullMarked
package jp.musubi.standard.vaccinations;

import org.jspecify.annotations.NullMarked;
