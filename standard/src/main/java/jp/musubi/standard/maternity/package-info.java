/**
 * 母子保健の健診 — 妊婦と乳幼児が、いつ、どの健診を受けるか。
 *
 * <p>Checkups of pregnancies and of children, dated, with the days on which they are due. Source: 母子保健法 第12条, 第13条
 * (docs/limits.md).
 */
@NullMarked
package jp.musubi.standard.maternity;

import org.jspecify.annotations.NullMarked;
