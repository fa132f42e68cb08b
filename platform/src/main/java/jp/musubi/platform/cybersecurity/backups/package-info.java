/**
 * 控えの証し — 世代、媒体、切り離し、戻す訓練を書き残し、決まりの表で赤を示す。
 *
 * <p>Lines are only added. What is judged is what was written; nobody's backup is looked into.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.backups;

import org.jspecify.annotations.NullMarked;
