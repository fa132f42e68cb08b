/**
 * 公式パッケージ — 利用者が持つ FHIR パッケージを読み、自前の表と比べる。
 *
 * <p>The official packages are not part of this repository. Who has them names their folder; their profiles and lists are then
 * judged beside our own tables, and where the two differ can be seen.
 */
@NullMarked
package jp.musubi.standard.gate.packages;

import org.jspecify.annotations.NullMarked;
