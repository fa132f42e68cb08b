/**
 * 保険者 — 保険者番号と公費負担者番号の台帳。
 *
 * <p>Who issues coverage: insurers, and the bodies that carry out public payment.
 */
@NamedInterface("payers")
@NullMarked
package jp.musubi.platform.kernel.people.payers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
