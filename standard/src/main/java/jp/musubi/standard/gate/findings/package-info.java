/**
 * 所見 — 決まりの一覧と、決まりに触れたところ。
 *
 * <p>The catalogue of rules (rules.tsv) and what was found. A finding is made here only and never holds a value of the submission.
 */
@NullMarked
package jp.musubi.standard.gate.findings;

import org.jspecify.annotations.NullMarked;
