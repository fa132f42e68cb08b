/**
 * 見回りの頁 — 運営が、見直す見方の一覧を読む。
 *
 * <p>The operator's page of looks to review, and the same as JSON for whoever holds a token.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.review.web;

import org.jspecify.annotations.NullMarked;
