/**
 * 不変条件 — 要素どうしの関係の決まり。
 *
 * <p>Rules between elements of one object, as small named classes: those of FHIR R4 itself and those of the Japanese profiles.
 */
@NullMarked
package jp.musubi.standard.gate.invariants;

import org.jspecify.annotations.NullMarked;
