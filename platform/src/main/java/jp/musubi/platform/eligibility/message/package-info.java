/**
 * XML の電文 — レセコンの読み手が、そのまま読める形。
 *
 * <p>The eligibility message of claims computers: reads questions and writes answers, in UTF-8 or Shift_JIS.
 */
@NullMarked
package jp.musubi.platform.eligibility.message;

import org.jspecify.annotations.NullMarked;
