package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * 他人の番号で、すべての道に当たる。断られ、しかも、その番号のものがあるかどうかは、どこからも分からない。 Made from the table of paths, which is
 * held against the running app: a new path or a new kind of value without attack data fails here.
 */
@DemoTest
@Import(AttackWorld.class)
class CrossPatientAttackTest {

    /** Search criteria, paging, sorting and counting: what a search could leak by. */
    private static final List<String> WAYS = List.of(
            "",
            "&_count=1",
            "&_count=1&_offset=1",
            "&_offset=100000",
            "&_sort=-date",
            "&_total=accurate",
            "&_summary=count",
            "&code=x",
            "&date=ge2020-01-01",
            "&_format=xml");

    @Autowired
    private AttackWorld world;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Victim victim;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        victim = world.victim(port);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 証の要る道は_だれがどの番号で当たっても_有るか無いかを漏らさない(TestReporter reporter) {
        List<Attacker> attackers = world.attackers();
        List<PathRow> rows = rows(Entrance.TOKEN);
        List<String> leaks = new ArrayList<>();
        int shots = 0;
        for (PathRow row : rows) {
            for (Attacker attacker : attackers) {
                for (PathId target : targets(row)) {
                    for (String way : waysOf(row)) {
                        shots += 2;
                        attack(row, target, attacker, way).ifPresentLeak(leaks);
                    }
                }
                if (targets(row).isEmpty()) {
                    shots++;
                    Answer answer = fire(new Shot(row, victim::real, ""), attacker);
                    if (!attacker.live() && answer.status() != 401) {
                        leaks.add(line(row, attacker, "") + ": " + answer.status() + " without a live token");
                    }
                }
            }
        }
        reporter.publishEntry(
                "cross-patient attack",
                "%d endpoints x %d situations, %d calls".formatted(rows.size(), attackers.size() + 1, shots));
        assertThat(leaks).as("what an attacker learns").isEmpty();
        assertThat(shots).isGreaterThan(1000);
    }

    @Test
    void 本人なら読める_だから攻撃は空振りではない() {
        Attacker self = world.victimHerself();
        Set<String> read = new TreeSet<>();
        for (PathRow row : rows(Entrance.TOKEN)) {
            boolean own = row.act() == Act.VIEW
                    && row.purposes().stream().anyMatch(self.purposes()::contains)
                    && targets(row).size() < 2;
            if (own && fire(new Shot(row, victim::real, ""), self).status() == 200) {
                read.add(row.pattern());
            }
        }
        assertThat(read)
                .contains(
                        "/fhir/Patient",
                        "/fhir/Patient/{id}",
                        "/fhir/Patient/{id}/$everything",
                        "/fhir/{type}/{id}",
                        "/fhir/AuditEvent",
                        "/fhir/AuditEvent/{id}",
                        "/audit/entries/{sequence}");
    }

    @Test
    void カードと事務室の道は_席に着いていない者に何も漏らさない() {
        List<Attacker> attackers = world.attackers();
        for (Entrance entrance : List.of(Entrance.CARD, Entrance.DESK)) {
            for (PathRow row : rows(entrance)) {
                for (Attacker attacker : attackers) {
                    Answer real = fire(new Shot(row, victim::real, ""), attacker);
                    assertThat(real)
                            .as(line(row, attacker, ""))
                            .isEqualTo(fire(new Shot(row, victim::madeUp, ""), attacker));
                    assertThat(real.status())
                            .as("a token opens no page: %s", row.pattern())
                            .isIn(302, 403);
                }
            }
        }
    }

    @Test
    void 表にない名の値で尋ねても_何も分からない() {
        Set<PathId> known = new TreeSet<>(Comparator.comparing(PathId::name));
        Paths.list()
                .forEach(row -> row.ids().stream()
                        .filter(id -> id.kind() != PathId.Kind.WORD)
                        .forEach(known::add));
        Attacker other = world.attackers().stream()
                .filter(one -> one.situation().equals("other patient"))
                .findFirst()
                .orElseThrow();
        for (PathRow row : rows(Entrance.TOKEN)) {
            if (!row.method().equals("GET")) {
                continue;
            }
            for (PathId id : known) {
                if (row.ids().stream().anyMatch(own -> own.name().equals(id.name()))) {
                    continue;
                }
                Answer real = fire(new Shot(row, victim::madeUp, "&" + id.name() + "=" + word(victim.real(id))), other);
                Answer nothing =
                        fire(new Shot(row, victim::madeUp, "&" + id.name() + "=" + word(victim.madeUp(id))), other);
                assertThat(real).as("%s with %s", row.pattern(), id.name()).isEqualTo(nothing);
            }
        }
    }

    private Outcome attack(PathRow row, PathId target, Attacker attacker, String way) {
        // The other values of the call are the victim's own, so that only the one under attack decides.
        Function<PathId, String> aimed = victim::real;
        Function<PathId, String> blind = id -> id.equals(target) ? victim.madeUp(id) : victim.real(id);
        Answer real = fire(new Shot(only(row, target), aimed, way), attacker);
        Answer nothing = fire(new Shot(only(row, target), blind, way), attacker);
        String where = line(row, attacker, target.name() + way);
        if (!attacker.live() && real.status() != 401) {
            return new Outcome(where + ": " + real.status() + " without a live token");
        }
        if (attacker.mayAskAboutAnybody(row, target)) {
            return Outcome.NONE;
        }
        if (real.status() < 400 && (row.act() == Act.VIEW || !row.classes().isEmpty())) {
            return new Outcome(where + ": answered " + real.status());
        }
        if (real.status() >= 500) {
            return new Outcome(where + ": broken, " + real.status());
        }
        return real.equals(nothing)
                ? Outcome.NONE
                : new Outcome(where + ": differs, " + real.status() + " and " + nothing.status());
    }

    /** The row with this one of its optional values: a search takes one way to name the person, not all at once. */
    private static PathRow only(PathRow row, PathId target) {
        boolean search = target.place() == PathId.Place.QUERY && row.method().equals("GET");
        List<PathId> ids = row.ids().stream()
                .filter(id -> !search || id.equals(target) || id.place() != PathId.Place.QUERY)
                .toList();
        return new PathRow(
                row.method(), row.pattern(), row.entrance(), row.act(), row.classes(), row.purposes(), ids, row.why());
    }

    private static List<PathId> targets(PathRow row) {
        return row.ids().stream().filter(id -> id.kind() != PathId.Kind.WORD).toList();
    }

    private static List<String> waysOf(PathRow row) {
        boolean search = row.method().equals("GET") && row.pattern().startsWith("/fhir");
        return search ? WAYS : List.of("");
    }

    private static List<PathRow> rows(Entrance entrance) {
        return Paths.list().stream().filter(row -> row.entrance() == entrance).toList();
    }

    private Answer fire(Shot shot, Attacker attacker) {
        var request = shot.at(port).header("X-Trace-Id", "attack");
        if (attacker.token() != null) {
            request.header("Authorization", "Bearer " + attacker.token());
        }
        return Answer.of(AttackWorld.send(request));
    }

    private static String word(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String line(PathRow row, Attacker attacker, String target) {
        return row.method() + " " + row.pattern() + " " + target + " by " + attacker.situation();
    }

    private record Outcome(String leak) {

        static final Outcome NONE = new Outcome("");

        void ifPresentLeak(List<String> leaks) {
            if (!leak.isEmpty()) {
                leaks.add(leak);
            }
        }
    }
}
