/**
 * 設定 — 環境変数 MUSUBI_* だけが設定である。
 *
 * <p>The settings of a start, checked before anything else runs.
 */
@NamedInterface("settings")
@NullMarked
package jp.musubi.platform.kernel.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
