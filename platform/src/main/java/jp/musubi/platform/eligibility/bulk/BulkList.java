package jp.musubi.platform.eligibility.bulk;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;

/**
 * 受け付けた一括照会。
 *
 * @param total lines that it has
 * @param done lines answered until now
 */
public record BulkList(
        UUID id, Caller caller, BulkForm form, int total, int done, BulkState state, Instant acceptedAt) {}
