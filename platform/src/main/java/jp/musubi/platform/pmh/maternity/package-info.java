/**
 * 母子保健 — 妊婦健診、乳幼児健診、質問票、結果、見守り、成長。
 *
 * <p>Checkups of pregnant women and children: what is due, the family's questionnaire, the result, what follows of it, and how
 * the child grows. Results go to the municipality in which the person lives on the day.
 */
@NamedInterface("maternity")
@NullMarked
package jp.musubi.platform.pmh.maternity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
