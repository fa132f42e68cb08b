package jp.musubi.platform.kernel.audit.review;

import java.time.Instant;

/** 見た回数。 @param refused how many of the times were refused */
public record LookCount(long times, long refused, Instant first, Instant last) {}
