/**
 * 一括照会 — 予約の患者の一覧を、その順のまま、一行ずつ答える。
 *
 * <p>Lists of questions. Short ones are answered at once; long ones are taken, done in the background, looked at and stopped.
 */
@NullMarked
package jp.musubi.platform.eligibility.bulk;

import org.jspecify.annotations.NullMarked;
