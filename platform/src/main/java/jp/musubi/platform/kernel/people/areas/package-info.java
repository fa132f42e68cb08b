/**
 * 地域 — 電子カルテ情報共有サービスが始まる都道府県と日。
 *
 * <p>The model areas and the planned start of the whole country, as dated data (sharing-service §7).
 */
@NamedInterface("areas")
@NullMarked
package jp.musubi.platform.kernel.people.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
