/**
 * 見本 — 受け付けられる登録の文を作る。
 *
 * <p>Submissions as a facility's system would send them, for a persona, at the platform's present time.
 */
@NullMarked
package jp.musubi.platform.demo.samples;

import org.jspecify.annotations.NullMarked;
