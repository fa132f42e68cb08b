/**
 * 日本の不変条件 — 5情報と文書のプロファイルの、要素どうしの決まり。
 *
 * <p>Invariants of the Japanese sharing profiles: the official ones by their R number, and rules of the guide's prose that no
 * profile can say, by ours. Where each holds is in japan.tsv; what it says is in rules-profiles.tsv.
 */
@NullMarked
package jp.musubi.standard.gate.invariants.japan;

import org.jspecify.annotations.NullMarked;
