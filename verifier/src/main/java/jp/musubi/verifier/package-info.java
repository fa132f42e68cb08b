/**
 * 記録の検証 — 書き出された記録が、署名された頭と、証人の控えのとおりかを確かめる。
 *
 * <p>A small program of its own, written from docs/audit-format.md only, so that an error of the platform is not repeated
 * in its judge. Uses the JDK and nothing else; reads the file once, in memory that does not grow with it.
 */
@NullMarked
package jp.musubi.verifier;

import org.jspecify.annotations.NullMarked;
