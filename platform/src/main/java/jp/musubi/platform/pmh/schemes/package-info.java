/**
 * 助成の制度 — 対象、負担、区域を、日付のあるデータで書く。
 *
 * <p>Schemes as dated data: ages, charges, area.
 */
@NamedInterface("schemes")
@NullMarked
package jp.musubi.platform.pmh.schemes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
