/**
 * 職員 — 施設で働く人の台帳と、その履歴。
 *
 * <p>Who of a facility's staff may act, as what, and from when until when.
 */
@NamedInterface("staff")
@NullMarked
package jp.musubi.platform.kernel.people.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
