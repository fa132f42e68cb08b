/**
 * 診断書の書式 — 版ごとの節と項目、書けるもの、間の決まり。
 *
 * <p>The forms as dated data, and what may stand in them.
 */
@NamedInterface("certificates")
@NullMarked
package jp.musubi.platform.pmh.certificates.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
