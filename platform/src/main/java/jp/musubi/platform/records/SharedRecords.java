package jp.musubi.platform.records;

import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;

/** 閲覧の入口。Reads one person's valid items; only with a grant, and only the classes the grant names. */
public interface SharedRecords {

    /** A page of items, newest clinical date first. Items of classes outside the grant are left out. */
    ItemPage list(ItemQuery query, AccessGrant grant);

    /** The same, to be asked together with other questions. */
    Question<ItemPage> question(ItemQuery query, AccessGrant grant);

    /**
     * Whose item this id would be, so that access can decide before anything is read. Read out of the id alone: says
     * nothing on whether the item exists. Empty when no item can have such an id.
     */
    Optional<PersonId> findPersonOf(String itemId);

    /** The item of this id, when it is the granted person's, valid, and of a granted class. */
    Optional<ServedItem> find(String itemId, AccessGrant grant);
}
