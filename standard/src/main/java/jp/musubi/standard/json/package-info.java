/**
 * JSON — 位置を忘れない読み取り。
 *
 * <p>A strict reader that keeps the byte range of every value, so that a finding can name its line and a part of the
 * original can be cut out byte for byte. Bounded in size, depth and number of values.
 */
@NullMarked
package jp.musubi.standard.json;

import org.jspecify.annotations.NullMarked;
