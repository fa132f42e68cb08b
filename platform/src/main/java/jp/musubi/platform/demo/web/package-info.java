/**
 * 見本の国の窓口 — 証、時計、見本。
 *
 * <p>Addresses under /demo. Anyone may call them without a token, so they exist in demo mode only.
 */
@NullMarked
package jp.musubi.platform.demo.web;

import org.jspecify.annotations.NullMarked;
