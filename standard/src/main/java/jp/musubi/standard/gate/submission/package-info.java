/**
 * 登録の中身 — Bundle を一度読んだもの。
 *
 * <p>What kind of submission it is by its profile, its entries, and what the service takes out of an accepted one.
 */
@NullMarked
package jp.musubi.standard.gate.submission;

import org.jspecify.annotations.NullMarked;
