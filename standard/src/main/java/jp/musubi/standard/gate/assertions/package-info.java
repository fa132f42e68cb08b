/**
 * 試験での審査 — ベンダー自身の試験に置く確かめ。
 *
 * <p>For a vendor's own build: what a test says about a submission, in one line. Needs no test library; a failure is an
 * {@link AssertionError} that reads like the gate's report.
 */
@NullMarked
package jp.musubi.standard.gate.assertions;

import org.jspecify.annotations.NullMarked;
