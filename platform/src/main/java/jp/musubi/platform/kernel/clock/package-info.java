/**
 * 時計 — 国じゅうが同じ時刻を見る。
 *
 * <p>The one clock. Nothing else in the project reads the system's time; in demo mode it can be moved forward.
 */
@NamedInterface("clock")
@NullMarked
package jp.musubi.platform.kernel.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
