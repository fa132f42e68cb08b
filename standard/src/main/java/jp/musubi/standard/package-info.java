/**
 * 標準 — ベンダーが組み込める部分。語と受付審査。
 *
 * <p>Pure Java: no framework, no database, no network, no clock.
 */
@NullMarked
package jp.musubi.standard;

import org.jspecify.annotations.NullMarked;
