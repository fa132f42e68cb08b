/**
 * わたしの資格 — 本人が、自分の資格、負担割合、限度額、医療券を読む頁。
 *
 * <p>The person's own page of coverage, read only.
 */
@NullMarked
package jp.musubi.platform.eligibility.pages;

import org.jspecify.annotations.NullMarked;
