/**
 * 電子証明書 — 施設のシステムと職員の証明書の台帳。
 *
 * <p>What is known of each certificate and whether it holds at a moment; no keys, no verification of chains.
 */
@NamedInterface("certificates")
@NullMarked
package jp.musubi.platform.kernel.people.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
