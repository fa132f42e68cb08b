package jp.musubi.platform.outbreaks.drafts;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 下書きの一覧の一行。Ids and times; whose it is, is asked of access for each.
 *
 * @param lateFrom when it will be late
 * @param remindedAt when the doctors were reminded of this deadline, or null
 */
public record DraftLine(
        UUID id,
        PersonId person,
        String disease,
        DraftState state,
        Instant madeAt,
        Instant lateFrom,
        @Nullable Instant remindedAt) {}
