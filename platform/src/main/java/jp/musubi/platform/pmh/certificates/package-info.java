/**
 * 診断書等の電子提出 — 医師が書いて署名し、患者の住む自治体が受け取り、差し戻し、受理する。
 *
 * <p>Forms are data; a certificate is signed version by version, and who did what when is only ever added.
 */
@NamedInterface("certificates")
@NullMarked
package jp.musubi.platform.pmh.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
