package jp.musubi.platform.notifications;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.OwnClients;
import jp.musubi.platform.kernel.signin.secrets.SecretBox;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通知の窓口。For the system administrator of a facility, the own facility's only: who may see its clients may say where they
 * are told. A stolen token of a system cannot lead messages elsewhere. What is not there and what is another's is one answer.
 */
@Service
public class NotificationDesk {

    private static final int SECRET_BYTES = 32;

    private final OwnClients clients;
    private final NotificationStore store;
    private final SecretBox secrets;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NotificationDesk(OwnClients clients, NotificationStore store, SecretBox secrets, AuditLog audit, Clock clock) {
        this.clients = clients;
        this.store = store;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** 登録の結果。 */
    public sealed interface Registered {
        /** @param secret to check signatures by; shown this once, kept sealed */
        record Done(UUID id, String secret) implements Registered {}

        /** This address may not be called. */
        record Refused() implements Registered {}

        /** No kind was chosen. */
        record Nothing() implements Registered {}

        /** The facility has as many as it may have. */
        record Full(int most) implements Registered {}
    }

    /** 通知の一頁。 */
    public record Shown(List<Subscription> subscriptions, List<Message> messages, int total) {}

    /** @throws Problem ACCESS-REFUSED */
    public Shown show(Caller caller, MessageQuery query) {
        FacilityCode facility = require(caller);
        return new Shown(
                store.subscriptions().list(facility),
                store.messages().list(facility, query),
                store.messages().count(facility, query));
    }

    /** @throws Problem ACCESS-REFUSED */
    @Transactional(noRollbackFor = Problem.class)
    public Registered register(Caller caller, String endpoint, Set<NotificationKind> kinds) {
        FacilityCode facility = require(caller);
        Optional<URI> address = store.endpoints().read(endpoint);
        Instant now = clock.instant();
        int most = NotificationRules.mostSubscriptions(now);
        if (address.isEmpty()) {
            return new Registered.Refused();
        }
        if (kinds.isEmpty()) {
            return new Registered.Nothing();
        }
        if (store.subscriptions().list(facility).size() >= most) {
            return new Registered.Full(most);
        }
        UUID id = UUID.randomUUID();
        String secret = newSecret();
        store.subscriptions()
                .add(
                        facility,
                        new Subscription(
                                id,
                                kinds.stream().sorted().toList(),
                                address.get(),
                                SubscriptionState.LIVE,
                                0,
                                nameOf(caller),
                                now),
                        secrets.seal(secret, DeliverDue.place(id)));
        log(caller, "POST /desk/notifications");
        return new Registered.Done(id, secret);
    }

    /** @throws Problem ACCESS-REFUSED, NOT-FOUND */
    @Transactional(noRollbackFor = Problem.class)
    public void turn(Caller caller, UUID id, SubscriptionState state) {
        FacilityCode facility = require(caller);
        done(caller, store.subscriptions().turn(facility, id, state), "POST /desk/notifications/{id}/turns");
    }

    /** @throws Problem ACCESS-REFUSED, NOT-FOUND */
    @Transactional(noRollbackFor = Problem.class)
    public void remove(Caller caller, UUID id) {
        FacilityCode facility = require(caller);
        done(caller, store.subscriptions().remove(facility, id), "POST /desk/notifications/{id}/turns");
    }

    /** @throws Problem ACCESS-REFUSED, NOT-FOUND, also for one that waits anyway */
    @Transactional(noRollbackFor = Problem.class)
    public void sendAgain(Caller caller, UUID message) {
        FacilityCode facility = require(caller);
        done(
                caller,
                store.messages().again(facility, message, clock.instant()),
                "POST /desk/notifications/messages/{id}/again");
    }

    private FacilityCode require(Caller caller) {
        clients.list(caller);
        FacilityCode facility = caller.facility();
        if (facility == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return facility;
    }

    private void done(Caller caller, boolean done, String interaction) {
        if (!done) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        log(caller, interaction);
    }

    private void log(Caller caller, String interaction) {
        audit.write(new AuditEntry(caller, Act.ADMINISTER, null, List.of("NOTIFICATION"), null, interaction));
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String nameOf(Caller caller) {
        var staff = caller.staff();
        return staff == null ? caller.name() : staff.staffId();
    }
}
