/**
 * 運営の数 — 受付のいまを、すべての施設をまとめて数える。数と符号だけで、だれの何かは出ない。
 *
 * <p>How the intake does now, over all facilities: counts and codes for the operator.
 */
@NullMarked
package jp.musubi.platform.records.operations;

import org.jspecify.annotations.NullMarked;
