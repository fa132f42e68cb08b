package jp.musubi.platform.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.secrets.SecretBox;
import org.springframework.stereotype.Component;

/** 時の来た通知を送る。Taken by lease, sent outside of any transaction, and what came of it written down. */
@Component
class DeliverDue {

    static final String SECRET_LOST = "SECRET-LOST";

    private static final int MOST_IN_A_ROUND = 20;

    private final MessageRows messages;
    private final SubscriptionRows subscriptions;
    private final CallEndpoint endpoints;
    private final SecretBox secrets;
    private final Clock clock;

    DeliverDue(
            MessageRows messages,
            SubscriptionRows subscriptions,
            CallEndpoint endpoints,
            SecretBox secrets,
            Clock clock) {
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Where the secret of a subscription is sealed for. */
    static String place(Object subscription) {
        return "notification/" + subscription;
    }

    /** Whether more may be due. */
    boolean round() {
        Instant now = clock.instant();
        List<MessageRows.Due> due = messages.claim(now, now.plus(NotificationRules.lease(now)), MOST_IN_A_ROUND);
        due.forEach(this::send);
        return due.size() == MOST_IN_A_ROUND;
    }

    void erase() {
        Instant now = clock.instant();
        messages.eraseBefore(now.minus(NotificationRules.kept(now)));
    }

    private void send(MessageRows.Due due) {
        Message message = due.message();
        Optional<String> error = secrets.open(due.secret(), place(message.subscription()))
                .map(secret -> call(due, secret))
                .orElse(Optional.of(SECRET_LOST));
        Instant at = clock.instant();
        if (error.isEmpty()) {
            messages.tried(due, new NotificationRules.Next(MessageState.DELIVERED, null), null, at);
            subscriptions.taken(due.facility(), message.subscription());
        } else {
            messages.tried(due, NotificationRules.afterFailure(message.tries() + 1, at), error.get(), at);
            subscriptions.failed(due.facility(), message.subscription(), NotificationRules.stopAfter(at));
        }
    }

    private Optional<String> call(MessageRows.Due due, String secret) {
        String body = due.message().body();
        return endpoints.post(
                due.endpoint(),
                Map.of(
                        Signature.HEADER,
                        Signature.of(secret, clock.instant(), body),
                        "Musubi-Message",
                        due.message().id().toString()),
                body);
    }
}
