/**
 * 給付の証明 — 負担割合、高齢受給者証、限度額適用認定証、特定疾病療養受療証と、資格そのものの細目。
 *
 * <p>What belongs to a person's coverage besides its number, all dated. Fed by insurers; here by the demo country's loader.
 */
@NamedInterface("benefits")
@NullMarked
package jp.musubi.platform.eligibility.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
