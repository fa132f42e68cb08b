/**
 * 見本 — 受け付けられる文書と、決まりを一つだけ破る直し方。
 *
 * <p>Synthetic documents that the gate accepts, and a table (breaks.tsv) of the smallest edits that break each rule. The rule
 * book, samples and tests are made from both.
 */
@NullMarked
package jp.musubi.standard.gate.examples;

import org.jspecify.annotations.NullMarked;
