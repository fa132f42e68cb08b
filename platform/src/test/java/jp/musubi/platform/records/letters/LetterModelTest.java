package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 手当たり次第の順に行い、素朴な型と見比べる。Random histories of a letter against a plain model, on the real database. */
@Tag("once")
@PlatformTest
class LetterModelTest {

    private static final int HISTORIES = 150;
    private static final int ACTS = 14;
    private static final String DOCUMENT = """
            insert into records.letter_document (
                   person_id, unit_id, version, sender, received_at, codec, size, sha256, body)
            values (:person, :unit, :version, '0', :at, :codec, :size, :body, :body)
            """;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LetterConsents consents;

    @Autowired
    private ArriveLetter arriving;

    @Autowired
    private AddresseeDesk addressee;

    @Autowired
    private SenderDesk sender;

    @Autowired
    private SweepLetters sweep;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    private enum Move {
        SEND,
        SEND_AGAIN,
        AGREE,
        AGREE_OTHER,
        END,
        OPEN,
        OPEN_BY_OTHER,
        RECEIVE,
        RETURN,
        CANCEL,
        A_WEEK,
        THREE_MONTHS,
        SWEEP
    }

    @Test
    void どの順に何をしても_素朴な型と同じ状態と同じ断りになる() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            clock.set(TestClock.START);
            new History(seed).run();
        }
    }

    /** What the sheet says, in the plainest words: a state, two days, and who is the addressee. */
    private static final class Model {

        private String state = "NONE";
        private boolean other;
        private boolean erased;
        private Instant registered = Instant.EPOCH;
        private Instant ended = Instant.EPOCH;

        void pass(Instant now) {
            if (Set.of("WAITING", "OPENABLE").contains(state) && !now.isBefore(months(registered))) {
                state = "EXPIRED";
                ended = months(registered);
            }
            if (state.equals("OPENED") && !now.isBefore(months(registered))) {
                state = "ERASED";
                erased = true;
            }
            if (Set.of("RECEIVED", "CANCELLED", "RETURNED", "EXPIRED").contains(state)
                    && !now.isBefore(ended.plus(Duration.ofDays(7)))) {
                erased = true;
                state = state.equals("RECEIVED") ? "ERASED" : state;
            }
        }

        boolean unopened() {
            return Set.of("WAITING", "OPENABLE").contains(state);
        }

        String refused() {
            return state.equals("ERASED") ? "LETTER-ERASED" : "LETTER-STATE";
        }

        private static Instant months(Instant from) {
            return from.atZone(ZoneId.of("Asia/Tokyo")).plusMonths(6).toInstant();
        }
    }

    private final class History {

        private final Random random;
        private final Model model = new Model();
        private final List<String> story = new ArrayList<>();
        private final PersonId person = world.person().id();
        private final Caller from = hospital();
        private final Caller to = hospital();
        private final Caller third = hospital();
        private final UUID unit;
        private int version;

        History(long seed) {
            random = new Random(seed);
            unit = new UUID(seed, person.value().getLeastSignificantBits());
        }

        void run() {
            for (int i = 0; i < ACTS; i++) {
                Move move = i == 0 ? Move.SEND : Move.values()[random.nextInt(Move.values().length)];
                String expected = expect(move);
                String got = attempt(move);
                story.add(move + " → " + model.state + " " + expected);
                assertThat(got).as("%s", story).isEqualTo(expected);
                assertThat(state()).as("%s", story).isEqualTo(model.state);
            }
        }

        /** Says what the model answers, and moves it. */
        private String expect(Move move) {
            Instant now = move == Move.A_WEEK
                    ? clock.instant().plus(Duration.ofDays(7))
                    : move == Move.THREE_MONTHS ? clock.instant().plus(Duration.ofDays(91)) : clock.instant();
            model.pass(now);
            switch (move) {
                case SEND, SEND_AGAIN -> {
                    if (Set.of("OPENED", "RECEIVED", "ERASED").contains(model.state)) {
                        return model.refused();
                    }
                    boolean keeps = model.unopened() && !model.other;
                    if (!keeps) {
                        model.state = move == Move.SEND_AGAIN ? "OPENABLE" : "WAITING";
                    }
                    model.other = false;
                    model.erased = false;
                    model.registered = now;
                    return "ok";
                }
                case AGREE, AGREE_OTHER -> {
                    boolean toOther = move == Move.AGREE_OTHER;
                    if (!model.unopened() || (model.state.equals("OPENABLE") && model.other == toOther)) {
                        return "no";
                    }
                    model.state = "OPENABLE";
                    model.other = toOther;
                    return "ok";
                }
                case END -> {
                    if (!model.state.equals("OPENABLE")) {
                        return "no";
                    }
                    model.state = "WAITING";
                    return "ok";
                }
                case OPEN -> {
                    return open();
                }
                case OPEN_BY_OTHER -> {
                    return "LETTER-NOT-FOUND";
                }
                case RECEIVE -> {
                    if (!Set.of("OPENED", "RECEIVED").contains(model.state)) {
                        return model.refused();
                    }
                    model.ended = model.state.equals("OPENED") ? now : model.ended;
                    model.state = "RECEIVED";
                    return "ok";
                }
                case RETURN -> {
                    return end("RETURNED", now);
                }
                case CANCEL -> {
                    return end("CANCELLED", now);
                }
                default -> {
                    return "ok";
                }
            }
        }

        private String open() {
            return switch (model.state) {
                case "WAITING" -> "LETTER-WAITS";
                case "OPENABLE" -> {
                    model.state = "OPENED";
                    yield "ok";
                }
                case "OPENED", "RECEIVED" -> "ok";
                default -> model.refused();
            };
        }

        private String end(String as, Instant now) {
            if (model.state.equals(as)) {
                return "ok";
            }
            if (!model.unopened()) {
                return model.refused();
            }
            model.state = as;
            model.ended = now;
            return "ok";
        }

        private String attempt(Move move) {
            Caller now = model.other ? third : to;
            try {
                switch (move) {
                    case SEND -> send(false);
                    case SEND_AGAIN -> send(true);
                    case AGREE -> {
                        return consents.give(given(to)) ? "ok" : "no";
                    }
                    case AGREE_OTHER -> {
                        return consents.give(given(third)) ? "ok" : "no";
                    }
                    case END -> {
                        return consents.end(person, unit, clock.instant(), EndedBy.PERSON) ? "ok" : "no";
                    }
                    case OPEN -> assertThat(addressee.open(now, unit, "test")).isEqualTo(bytes());
                    case OPEN_BY_OTHER -> addressee.open(model.other ? to : third, unit, "test");
                    case RECEIVE -> addressee.receive(now, unit, "test");
                    case RETURN -> addressee.giveBack(now, unit, new WrittenReason("当院の患者ではない"), "test");
                    case CANCEL -> sender.cancel(from, unit, "test");
                    case A_WEEK -> clock.moveBy(Duration.ofDays(7));
                    case THREE_MONTHS -> clock.moveBy(Duration.ofDays(91));
                    case SWEEP -> sweep.sweep(clock.instant());
                }
                return "ok";
            } catch (Problem refused) {
                return refused.code().code();
            }
        }

        /** As the intake does it: the unit's checks first, then the consents, then the letter. */
        private void send(boolean oral) {
            transaction.executeWithoutResult(status -> {
                Instant now = clock.instant();
                var id = new Letter.Id(person, unit);
                arriving.requireReplaceable(id, now);
                version++;
                database.sql(DOCUMENT)
                        .param("person", person.value())
                        .param("unit", unit)
                        .param("version", version)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("codec", Packed.of(bytes()).codec().name())
                        .param("size", bytes().length)
                        .param("body", Packed.of(bytes()).body())
                        .update();
                consents.announce(
                        new LetterConsents.Announced(unit, person, from.facility(), to.facility(), now), oral);
                arriving.arrived(
                        new ArriveLetter.Sent(id, version, from.facility(), to.facility(), "test", bytes(), null), now);
            });
        }

        private byte[] bytes() {
            return ("letter " + version).getBytes(StandardCharsets.UTF_8);
        }

        private LetterConsents.Given given(Caller facility) {
            return new LetterConsents.Given(
                    person, unit, facility.facility(), LetterConsentWay.PORTAL, clock.instant(), null);
        }

        private String state() {
            sweep.sweep(clock.instant());
            LetterStory story = sender.find(from, unit, "test");
            assertThat(story.letter().erasedAt() != null).as("%s", this.story).isEqualTo(model.erased);
            return story.letter().state().name();
        }

        private Caller hospital() {
            Caller caller = world.hospital();
            return world.caller(caller.facility(), Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW, Purpose.LETTER_DELIVERY));
        }
    }
}
