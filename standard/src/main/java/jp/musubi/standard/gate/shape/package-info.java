/**
 * 形 — 要素の表を一度だけ組み立て、読んだ文書を一回歩いて確かめる。
 *
 * <p>Tables of elements (FHIR R4, the Japanese profiles, a user's packages) are compiled once into shapes; a walker holds a
 * parsed document against them. What a row of a table can say, and nothing else, is judged here.
 */
@NullMarked
package jp.musubi.standard.gate.shape;

import org.jspecify.annotations.NullMarked;
