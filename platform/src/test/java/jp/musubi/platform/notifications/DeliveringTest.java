package jp.musubi.platform.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.outbreaks.NoticeDraftDue;
import jp.musubi.platform.outbreaks.NoticeReturned;
import jp.musubi.platform.records.UnitWithdrawn;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** 通知が本物の受け手に届くまで: 登録、失敗と送り直し、落ちたあと、ほかの施設。 */
@DemoTest
class DeliveringTest {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final PersonId PERSON = new PersonId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final MessageQuery ALL = MessageQuery.first();
    /** A guard against waiting for ever, not a promise of speed. */
    private static final int GUARD_SECONDS = 60;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MessageRows messages;

    @Autowired
    private SubscriptionRows subscriptions;

    @Autowired
    private DeliverDue deliveries;

    @Autowired
    private Parties parties;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private HttpServer receiver;

    private record Call(String body, String signature, String message) {}

    @BeforeEach
    void listen() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var heads = exchange.getRequestHeaders();
            calls.add(new Call(body, heads.getFirst(Signature.HEADER), heads.getFirst("Musubi-Message")));
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        clock.set(TestClock.START);
    }

    @Test
    void 登録すると届き_失敗は間をあけて送り直し_印は一度だけ見せた鍵のもの() throws Exception {
        FacilityCode clinic = facility("clinic-c");
        var admin = admin("clinic-c-system");
        String secret = register(admin);
        answers.add(500);
        withdraw(clinic, "unit-1");
        Message failed = await(clinic, message -> message.tries() == 1);
        assertThat(failed.state()).isEqualTo(MessageState.WAITING);
        assertThat(failed.error()).isEqualTo("HTTP-500");
        assertThat(failed.nextAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        clock.moveBy(Duration.ofMinutes(1));
        Message delivered = await(clinic, message -> message.state() == MessageState.DELIVERED);
        assertThat(delivered.tries()).isEqualTo(2);
        assertThat(calls).hasSize(2).allSatisfy(call -> {
            assertThat(call.body()).isEqualTo(delivered.body()).doesNotContain(PERSON.toString(), "22222222");
            assertThat(call.message()).isEqualTo(delivered.id().toString());
        });
        Call last = List.copyOf(calls).get(1);
        assertThat(last.signature()).isEqualTo(Signature.of(secret, clock.instant(), last.body()));
        assertThat(admin("clinic-c-system").get("/desk/notifications").body())
                .contains("unit-1", "届いた")
                .doesNotContain(secret, "??");
        subscriptions.list(clinic).forEach(each -> subscriptions.remove(clinic, each.id()));
    }

    @Test
    void 送る途中で落ちても_時が来れば送り_起きなかったことは知らせない() throws Exception {
        FacilityCode clinic = facility("clinic-s");
        register(admin("clinic-s-system"));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(clinic, "unit-undone"));
            status.setRollbackOnly();
        });
        Instant now = clock.instant();
        // Taken up by somebody who then falls: nothing is written of it.
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(clinic, "unit-2"));
            messages.claim(now, now.plus(NotificationRules.lease(now)), 100);
        });
        deliveries.round();
        assertThat(calls).isEmpty();
        clock.moveBy(NotificationRules.lease(now));
        await(clinic, message -> message.state() == MessageState.DELIVERED);
        assertThat(messages.list(clinic, ALL)).extracting(Message::unit).containsExactly("unit-2");
        subscriptions.list(clinic).forEach(each -> subscriptions.remove(clinic, each.id()));
    }

    @Test
    void 続けて失敗すると止まり_人が直せば_待っていたものから送る() {
        FacilityCode hospital = facility("hospital-h");
        UUID id = UUID.randomUUID();
        // Sealed by nobody: each try fails before anything is called.
        subscriptions.add(
                hospital,
                new Subscription(
                        id,
                        List.of(NotificationKind.UNIT_WITHDRAWN),
                        URI.create("http://localhost:" + receiver.getAddress().getPort() + "/hook"),
                        SubscriptionState.PAUSED,
                        0,
                        "test",
                        clock.instant()),
                "not sealed");
        subscriptions.turn(hospital, id, SubscriptionState.LIVE);
        int most = NotificationRules.stopAfter(clock.instant());
        for (int i = 0; i < most - 1; i++) {
            subscriptions.failed(hospital.digits(), id, most);
        }
        assertThat(state(hospital)).isEqualTo(SubscriptionState.LIVE);
        subscriptions.failed(hospital.digits(), id, most);
        assertThat(state(hospital)).isEqualTo(SubscriptionState.STOPPED);
        withdraw(hospital, "unit-3");
        Instant now = clock.instant();
        assertThat(messages.claim(now, now.plusSeconds(1), 100))
                .extracting(MessageRows.Due::facility)
                .doesNotContain(hospital.digits());
        assertThat(messages.list(hospital, ALL)).extracting(Message::state).containsExactly(MessageState.WAITING);
        assertThat(subscriptions.remove(hospital, id)).isTrue();
        assertThat(messages.list(hospital, ALL)).isEmpty();
    }

    @Test
    void 発生届の催促と差し戻しも届く_番号だけで() throws Exception {
        FacilityCode hospital = facility("hospital-h");
        UUID draft = UUID.randomUUID();
        UUID notice = UUID.randomUUID();
        var admin = admin("hospital-h-system");
        register(admin, "NOTICE_DRAFT_DUE", "NOTICE_RETURNED");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new NoticeDraftDue(hospital, draft, clock.instant()));
            events.publishEvent(new NoticeReturned(hospital, notice, 2, clock.instant()));
        });
        withdraw(hospital, "unit-not-asked-for");
        await(
                hospital,
                message -> message.unit().equals(draft.toString()) && message.state() == MessageState.DELIVERED);
        await(
                hospital,
                message -> message.unit().equals(notice.toString()) && message.state() == MessageState.DELIVERED);
        assertThat(calls)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.body())
                        .matches(
                                "\\{\"id\":\"[0-9a-f-]{36}\",\"subscription\":\"[0-9a-f-]{36}\",\"kind\":\"NOTICE_[A-Z_]+\","
                                        + "\"unit\":\"[0-9a-f-]{36}\",\"version\":[02],\"at\":\"[^\"]+\"\\}"));
        assertThat(admin.get("/desk/notifications").body()).contains("発生届の下書きの期限が近い", "発生届が差し戻された");
        subscriptions.list(hospital).forEach(each -> subscriptions.remove(hospital, each.id()));
    }

    @Test
    void ほかの施設の届け先は_見えず_止められず_送り直せない() throws Exception {
        FacilityCode clinic = facility("clinic-l");
        var own = admin("clinic-l-system");
        register(own);
        withdraw(clinic, "unit-4");
        Message message = await(clinic, each -> each.state() == MessageState.DELIVERED);
        UUID id = subscriptions.list(clinic).get(0).id();

        var other = admin("hospital-b-system");
        String page = other.get("/desk/notifications").body();
        assertThat(page).doesNotContain(id.toString(), "unit-4", "/hook");
        assertThat(other.get("/desk/notifications/file").body()).doesNotContain("unit-4");
        for (String act : List.of("PAUSE", "RESUME", "REMOVE")) {
            assertThat(other.post("/desk/notifications/" + id + "/turns", "act", act)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(other.post("/desk/notifications/messages/" + message.id() + "/again")
                        .statusCode())
                .isEqualTo(404);
        assertThat(messages.list(clinic, ALL)).containsExactly(message);
        assertThat(state(clinic)).isEqualTo(SubscriptionState.LIVE);

        var doctor = new Browser(port);
        doctor.signIn("clinic-l-doctor", PASSWORD);
        assertThat(doctor.get("/desk/notifications").statusCode()).isEqualTo(403);

        own.get("/desk/notifications");
        own.post("/desk/notifications/messages/" + message.id() + "/again");
        await(clinic, each -> each.state() == MessageState.DELIVERED && calls.size() == 2);
        own.post("/desk/notifications/" + id + "/turns", "act", "PAUSE");
        assertThat(state(clinic)).isEqualTo(SubscriptionState.PAUSED);
        own.post("/desk/notifications/" + id + "/turns", "act", "REMOVE");
        assertThat(subscriptions.list(clinic)).isEmpty();
    }

    private String register(Browser admin) throws Exception {
        return register(admin, "UNIT_WITHDRAWN");
    }

    private String register(Browser admin, String... kinds) throws Exception {
        admin.get("/desk/notifications");
        List<String> form = new ArrayList<>(
                List.of("endpoint", "http://localhost:" + receiver.getAddress().getPort() + "/hook"));
        for (String kind : kinds) {
            form.addAll(List.of("kinds", kind));
        }
        var answer = admin.post("/desk/notifications", form.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(302);
        var secret = Pattern.compile("<p class=\"code\">([A-Za-z0-9_-]{43})</p>")
                .matcher(admin.get("/desk/notifications").body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private Browser admin(String account) throws Exception {
        var browser = new Browser(port);
        browser.signIn(account, PASSWORD);
        return browser;
    }

    private void withdraw(FacilityCode facility, String unit) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(facility, unit)));
    }

    private UnitWithdrawn event(FacilityCode facility, String unit) {
        return new UnitWithdrawn(PERSON, unit, facility, clock.instant());
    }

    private SubscriptionState state(FacilityCode facility) {
        return subscriptions.list(facility).get(0).state();
    }

    private FacilityCode facility(String caller) {
        Party party = parties.find(caller).orElseThrow();
        return Objects.requireNonNull(party.facility());
    }

    /** The watch of the platform sends in the background. */
    private Message await(FacilityCode facility, Predicate<Message> wanted) throws Exception {
        for (int i = 0; i < GUARD_SECONDS * 10; i++) {
            var found = messages.list(facility, ALL).stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never: " + messages.list(facility, ALL));
    }
}
