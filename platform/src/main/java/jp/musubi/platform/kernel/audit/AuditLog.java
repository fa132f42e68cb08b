package jp.musubi.platform.kernel.audit;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;

/** 記録の入口。Written in the transaction of the act, or in one of its own when there is none. */
public interface AuditLog {

    void write(AuditEntry entry);

    /**
     * The same, to be sent together with what the act reads: asked in one round, both are there or neither is.
     *
     * @return a question whose answer is the entry's sequence
     */
    Question<Long> writing(AuditEntry entry);

    /**
     * Acts on this person's record, newest first.
     *
     * @param before only entries with a smaller sequence; {@link Long#MAX_VALUE} for the first page
     * @param limit 1 to 200
     */
    List<Look> listLooksAt(PersonId person, long before, int limit);

    /** The same entries as stored, newest first; limits as above, up to 1000. */
    List<WrittenEntry> listEntriesAbout(PersonId person, long before, int limit);

    long countEntriesAbout(PersonId person);

    Optional<WrittenEntry> find(long sequence);
}
