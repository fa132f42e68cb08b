/**
 * 台帳の窓口の道 — JSON・CSV と、運営と施設のシステム担当の頁。
 *
 * <p>HTTP and pages of the registers. No rule lives here.
 */
@NullMarked
package jp.musubi.platform.kernel.registers.web;

import org.jspecify.annotations.NullMarked;
