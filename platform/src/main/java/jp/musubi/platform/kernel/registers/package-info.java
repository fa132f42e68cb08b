/**
 * 台帳の窓口 — 施設・保険者・地域・職員・電子証明書の台帳を、人が直す。
 *
 * <p>Entries are read, written one by one or by a file, and every change is kept with who, when, why, before and after.
 */
@NamedInterface("registers")
@NullMarked
package jp.musubi.platform.kernel.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
