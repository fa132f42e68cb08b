/**
 * 全体の様子 — 項目ごとの数と割合を、都道府県と国に。
 *
 * <p>Counted as answers come in, never by reading all sheets. No facility is ranked to others.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.dashboard;

import org.jspecify.annotations.NullMarked;
