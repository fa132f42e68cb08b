/**
 * 実装ガイドの版 — 1.5.2 と、その後の版の決まりを並べて持つ。
 *
 * <p>Which version of the guide a submission is judged by. A version is data; the default is a dated setting (guides.tsv).
 */
@NullMarked
package jp.musubi.standard.gate.guides;

import org.jspecify.annotations.NullMarked;
