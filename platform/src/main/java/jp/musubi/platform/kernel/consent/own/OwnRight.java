package jp.musubi.platform.kernel.consent.own;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 本人の権利。Whether the caller may act on this person's consents, and the log of what came of it. */
@Component
class OwnRight {

    private final AccessDesk access;
    private final Proxies proxies;
    private final AuditLog audit;
    private final Clock clock;

    OwnRight(AccessDesk access, Proxies proxies, AuditLog audit, Clock clock) {
        this.access = access;
        this.proxies = proxies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The store keeps microseconds. */
    Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The person, or a proxy whose scope and period let consent. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    void requireConsenting(OwnAct act, Act kind, String subject) {
        RefusalReason reason = findRefusal(act, doing(kind), true);
        if (reason != null) {
            throw refused(act, kind, subject, reason);
        }
    }

    /** The person and nobody else. @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    void requireSelf(OwnAct act, Act kind, String subject) {
        RefusalReason reason = findRefusal(act, doing(kind), false);
        if (reason != null) {
            throw refused(act, kind, subject, reason);
        }
    }

    /** The table of doings says who may at all, here stands on whose things. */
    @Nullable
    RefusalReason findRefusal(OwnAct act, Doing doing, boolean proxyToo) {
        Caller caller = act.caller();
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            return refusal;
        }
        PersonId self = caller.person();
        if (act.person().equals(self) || (proxyToo && self != null && isProxy(act.person(), self))) {
            return null;
        }
        return RefusalReason.NOT_OWN;
    }

    private static Doing doing(Act act) {
        return switch (act) {
            case HIDE, SHOW -> Doing.HIDE;
            case NAME_PROXY, END_PROXY -> Doing.NAME_PROXY;
            case GIVE_CONSENT -> Doing.LET_OPEN_LETTER;
            case END_CONSENT -> Doing.END_CONSENT;
            default -> throw new IllegalArgumentException("no act of a person on the own consents: " + act);
        };
    }

    private boolean isProxy(PersonId person, PersonId proxy) {
        Instant now = present();
        return proxies.listFor(person).stream()
                .anyMatch(relation -> relation.proxy().equals(proxy) && relation.allows(ProxyScope.CONSENT, now));
    }

    /** Who acts for the person, or null when the person does. */
    static @Nullable PersonId proxyOf(OwnAct act) {
        return act.person().equals(act.caller().person()) ? null : act.caller().person();
    }

    static EndedBy endedBy(OwnAct act) {
        return proxyOf(act) == null ? EndedBy.PERSON : EndedBy.PROXY;
    }

    void done(OwnAct act, Act kind, String subject) {
        audit.write(new AuditEntry(act.caller(), kind, act.person(), List.of(subject), null, act.interaction()));
    }

    /** Writes the refusal and gives the answer to throw. */
    Problem refused(OwnAct act, Act kind, String subject, RefusalReason reason) {
        audit.write(
                new AuditEntry(act.caller(), kind, act.person(), List.of(subject), reason.name(), act.interaction()));
        return new Problem(reason.answer());
    }
}
