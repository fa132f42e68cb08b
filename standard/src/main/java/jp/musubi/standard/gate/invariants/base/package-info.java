/**
 * FHIR R4 本体の不変条件 — どの国のプロファイルにもよらない決まり。
 *
 * <p>The invariants of FHIR R4 (4.0.1) itself, one small method each, grouped by idea; base.tsv says where each holds. Narrative
 * is held against a table of the elements and attributes that FHIR takes from HTML 4.0 (narrative.tsv).
 */
@NullMarked
package jp.musubi.standard.gate.invariants.base;

import org.jspecify.annotations.NullMarked;
