package jp.musubi.platform.kernel.people.links;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 直しの案。Kept for ever, with what became of it.
 *
 * @param place 1 for the case's first
 * @param from whose the number was when it was proposed, or null
 * @param to whose it is to be, or null
 * @param checked items of which the proposer says to have compared them
 * @param decision null while it waits for the second person
 */
public record LinkProposal(
        UUID caseId,
        int place,
        LinkAct act,
        @Nullable PersonId from,
        @Nullable PersonId to,
        Set<FiveItem> checked,
        String note,
        String proposedBy,
        Instant proposedAt,
        @Nullable Decision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public LinkProposal {
        checked = Set.copyOf(checked);
    }

    /** 二人目の判断。 */
    public enum Decision {
        CONFIRMED,
        REJECTED
    }
}
