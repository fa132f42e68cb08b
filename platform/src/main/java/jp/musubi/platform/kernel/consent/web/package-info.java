/**
 * わたしの同意 — 本人が、与えた同意とその終わりを読む頁。
 *
 * <p>The person's own page of consents, read only.
 */
@NullMarked
package jp.musubi.platform.kernel.consent.web;

import org.jspecify.annotations.NullMarked;
