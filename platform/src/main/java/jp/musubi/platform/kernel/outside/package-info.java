/**
 * 外への呼び出し — 内側の網に届かせない。
 *
 * <p>Whoever registers an address for the platform to call must not make it call into its own network.
 */
@NamedInterface("outside")
@NullMarked
package jp.musubi.platform.kernel.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
