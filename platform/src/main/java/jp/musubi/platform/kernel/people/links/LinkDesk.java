package jp.musubi.platform.kernel.people.links;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchGrant;

/**
 * 紐付けの窓口。Takes the grant of the link desk ({@code SearchGround.LINK_DESK}); any other grant is refused. Each call is
 * in the log before it returns.
 */
public interface LinkDesk {

    /** Not closed ones first, newest first; at most 200. */
    List<LinkCase> list(SearchGrant grant);

    /** @throws jp.musubi.platform.kernel.problems.Problem NOT-FOUND */
    CaseFile get(UUID caseId, SearchGrant grant);

    /**
     * @throws jp.musubi.platform.kernel.problems.Problem PARAMETER-INVALID when an item was not compared or the act does
     *     not fit whose the number is; CONFLICT when the case does not wait for a proposal
     */
    void propose(UUID caseId, Intent intent, SearchGrant grant);

    /**
     * Does what was proposed; records follow in the same transaction.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem CONFLICT when nothing waits, the proposer confirms the own
     *     proposal, or the number has become another's since
     */
    void confirm(UUID caseId, SearchGrant grant);

    /** The case is open again. @throws jp.musubi.platform.kernel.problems.Problem as {@link #confirm} */
    void reject(UUID caseId, SearchGrant grant);
}
