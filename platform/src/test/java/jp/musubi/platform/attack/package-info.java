/**
 * 攻撃の試験 — 動いている結びのすべての道に、他人の番号で当たる。
 *
 * <p>Made from the table of paths of the running app: a path or a value without a row is not forgotten, it fails.
 */
@NullMarked
package jp.musubi.platform.attack;

import org.jspecify.annotations.NullMarked;
