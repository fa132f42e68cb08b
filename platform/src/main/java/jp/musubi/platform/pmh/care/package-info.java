/**
 * 介護 — 要介護認定、負担割合、主治医意見書の依頼、介護支援専門員の閲覧。
 *
 * <p>Certifications of care that a municipality keeps, opinions that it asks doctors for, and what a care manager reads with
 * the person's consent.
 */
@NamedInterface("care")
@NullMarked
package jp.musubi.platform.pmh.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
