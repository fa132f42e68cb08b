/**
 * 受給者のファイル — 全件か差分の CSV を、一行ずつ確かめ、まとめて入れ替える。
 *
 * <p>Recipients by CSV: each line is checked, and all are taken together or none.
 */
@NullMarked
package jp.musubi.platform.pmh.loads;

import org.jspecify.annotations.NullMarked;
