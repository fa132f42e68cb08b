package jp.musubi.platform.kernel.consent.own;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * だれの頁かを決める。Pages of a person show the own things, or those of a person for whom who is signed in is a proxy now;
 * access decides on that, and either is a look in the log.
 */
@Service
public class WhoseDesk {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Set<DataClass> CONSENTS = Set.of(DataClass.CONSENTS);
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final AccessDesk access;
    private final Proxies proxies;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    WhoseDesk(AccessDesk access, Proxies proxies, People people, AuditLog log, Clock clock) {
        this.access = access;
        this.proxies = proxies;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param asked a person's id, or null or empty for the own page
     * @param subject what is looked at, for the log
     * @throws Problem ACCESS-REFUSED, after the refusal was written, for nobody known and whoever the caller is no
     *     proxy of, or not for looking, or not any more
     */
    public Whose look(Caller caller, @Nullable String asked, String subject, String interaction) {
        PersonId self = selfOf(caller);
        PersonId person = personOf(caller, asked);
        if (person.equals(self)) {
            log.write(new AuditEntry(caller, Act.VIEW, person, List.of(subject), null, interaction));
            return whose(caller, person);
        }
        AccessDecision decision = access.decide(new AccessRequest(caller, person, CONSENTS, interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return whose(caller, person);
    }

    /** What a page of this person needs to name whose it is; asks and logs nothing. */
    public Whose whose(Caller caller, PersonId person) {
        boolean own = person.equals(caller.person());
        return new Whose(person, own, nameOf(person), own || mayConsent(caller, person));
    }

    /** Everybody whose page the caller may open, the own first; only one when there is nobody else. */
    public List<Whose> list(Caller caller) {
        PersonId self = selfOf(caller);
        Instant now = clock.instant();
        List<PersonId> others = proxies.listOf(self).stream()
                .filter(relation -> relation.allows(ProxyScope.VIEW, now))
                .map(Proxy::person)
                .distinct()
                .toList();
        return Stream.concat(Stream.of(self), others.stream())
                .map(person -> whose(caller, person))
                .toList();
    }

    /** The act on the own things or on those of the person asked for; whether it is allowed is for the act to say. */
    public OwnAct act(Caller caller, @Nullable String asked, String interaction) {
        return new OwnAct(caller, personOf(caller, asked), interaction);
    }

    /** An id that cannot be any person's is answered like an unknown person's. */
    public PersonId personOf(Caller caller, @Nullable String asked) {
        PersonId self = selfOf(caller);
        if (asked == null || asked.isEmpty()) {
            return self;
        }
        return new PersonId(SHAPE.matcher(asked).matches() ? UUID.fromString(asked) : new UUID(0, 0));
    }

    private static PersonId selfOf(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return caller.person();
    }

    private boolean mayConsent(Caller caller, PersonId person) {
        Instant now = clock.instant();
        return proxies.listFor(person).stream()
                .anyMatch(relation ->
                        relation.proxy().equals(caller.person()) && relation.allows(ProxyScope.CONSENT, now));
    }

    private String nameOf(PersonId person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TOKYO);
        return people.find(person).map(one -> one.nameOn(today).text()).orElse("");
    }
}
