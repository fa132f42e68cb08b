/**
 * 自治体 — いつから参加し、いつ運営を委託したか。
 *
 * <p>Municipalities and prefectures: since when they take part, and since when they have delegated the operation.
 */
@NamedInterface("municipalities")
@NullMarked
package jp.musubi.platform.pmh.municipalities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
