package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 閲覧の許し。Proof that access decided and that the look is logged. Front doors that read a person's record take it
 * as an argument; only this package can make one. Holds for the one answer it was made for.
 */
public final class AccessGrant {

    private final Caller caller;
    private final PersonId person;
    private final Set<DataClass> classes;
    private final Purpose purpose;
    private final Instant decidedAt;

    AccessGrant(Caller caller, PersonId person, Set<DataClass> classes, Purpose purpose, Instant decidedAt) {
        this.caller = caller;
        this.person = person;
        this.classes = Set.copyOf(classes);
        this.purpose = purpose;
        this.decidedAt = decidedAt;
    }

    public Caller caller() {
        return caller;
    }

    public PersonId person() {
        return person;
    }

    /** The classes that may be read: a part of those asked for, never empty. */
    public Set<DataClass> classes() {
        return classes;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
