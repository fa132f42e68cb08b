/**
 * パッケージの束 — tgz を広げずに、上限つきで読む。
 *
 * <p>A FHIR package is a gzipped tar. It comes from outside, so every length in it is a claim: nothing is written to disk, names
 * are only compared, and sizes and counts are bounded while reading.
 */
@NullMarked
package jp.musubi.standard.gate.packages.archive;

import org.jspecify.annotations.NullMarked;
