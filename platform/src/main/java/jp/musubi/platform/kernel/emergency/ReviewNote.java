package jp.musubi.platform.kernel.emergency;

import java.time.Instant;

/**
 * 見直しの記録。One step of a review.
 *
 * @param by registered name of the caller, with the id of the member of staff where there is one
 */
public record ReviewNote(Instant at, String by, ReviewStep step, String comment) {}
