/**
 * サイバー攻撃を想定した BCP — 五つの段の確認表、計画の節、連絡の図、封じ込めの順、時間つきの訓練。
 *
 * <p>The disaster's BCP is another document. Lines are only added; what is missing is told by a table of rules.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.bcp;

import org.jspecify.annotations.NullMarked;
