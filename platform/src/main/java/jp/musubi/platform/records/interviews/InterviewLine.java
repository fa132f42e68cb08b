package jp.musubi.platform.records.interviews;

import java.time.Instant;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewState;

/**
 * 届いた問診の一行。Ids only.
 *
 * @param givenAt when it was last given
 * @param changedAt when it came into its state
 */
public record InterviewLine(Interview.Id id, InterviewState state, Instant givenAt, Instant changedAt) {}
