/**
 * 本人確認 — 施設の証、本人のカード。
 *
 * <p>Who is calling: tokens of facilities and systems, the card of a person.
 */
@NamedInterface("signin")
@NullMarked
package jp.musubi.platform.kernel.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
