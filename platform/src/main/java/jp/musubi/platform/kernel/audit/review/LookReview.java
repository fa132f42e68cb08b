package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;

/**
 * 見直した記録。
 *
 * @param by registered name of the caller, with the id of the member of staff where there is one
 * @param comment in the words of who reviewed
 */
public record LookReview(Instant at, String by, String comment) {}
