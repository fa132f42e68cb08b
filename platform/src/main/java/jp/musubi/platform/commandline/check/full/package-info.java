/**
 * もう一人の判定 — HAPI の検証器にも同じ文書を見せ、だれが何を見つけたかを並べる。
 *
 * <p>The second judge and how its issues are laid beside the findings of the gate. Its classes are on the path only for
 * {@code --full} (ADR 14), so it is found by name and spoken to in types of the JDK.
 */
@NullMarked
package jp.musubi.platform.commandline.check.full;

import org.jspecify.annotations.NullMarked;
