/**
 * 施設の記録 — 施設がしたことを、その施設の安全管理責任者と運営が読む。
 *
 * <p>The entries of one facility's acts, refused ones too, without clinical content (access-matrix §3).
 */
@NullMarked
package jp.musubi.platform.kernel.audit.facility;

import org.jspecify.annotations.NullMarked;
