package jp.musubi.platform.records;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 健診の入口。Reads one person's checkup reports; only with a grant of CHECKUP, and only the items that its extent names. Of
 * the same checkup sent twice the report registered last.
 */
public interface Checkups {

    /** Newest day of checkup first. */
    List<Checkup> list(AccessGrant grant);

    /** Whose report this id would be, read out of the id alone; empty when no report can have such an id. */
    Optional<PersonId> findPersonOf(String id);

    /** The report of this id, when it is the granted person's and shown. */
    Optional<Checkup> find(String id, AccessGrant grant);
}
