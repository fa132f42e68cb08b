package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 他人の番号で、証の要るすべての道に当たる。断られ、しかも、その番号のものがあるかどうかは、どこからも分からない。 Made from the table of
 * paths, which is held against the running app: a new path or a new kind of value without attack data fails here.
 */
@Tag("once")
@AttackTest
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

    /** By how a path begins; lists of facilities and the operator have words of their own. */
    private static final Map<String, List<String>> LIST_WAYS = Map.of(
            "/fhir",
            WAYS,
            "/letters/",
            List.of(
                    "",
                    "&count=1",
                    "&count=1&page=2",
                    "&page=100000",
                    "&sort=date",
                    "&sort=-date",
                    "&since=2020-01-01"),
            "/audit/facilities",
            List.of("", "&limit=1", "&before=1", "&result=refused", "&act=VIEW", "&day=2026-04-01"),
            "/audit/review",
            List.of("", "&sort=WHO", "&sort=TIMES", "&state=OPEN", "&kind=NO_VISIT", "&facility=1319900013"),
            "/registers/",
            List.of("", "&q=a", "&of=1319900013", "&sort=name", "&page=2", "&page=100000"),
            "/clients",
            List.of("", "&party=hospital-a", "&sort=id", "&page=2"));

    @Autowired
    private AttackWorld world;

    @Autowired
    private Attackers attackers;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Victim victim;
    private Attack attack;

    @BeforeEach
    void setUp() {
        victim = world.victim(port);
        attack = new Attack(port, victim);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 証の要る道は_だれがどの番号で当たっても_有るか無いかを漏らさない(TestReporter reporter) {
        List<Attacker> all = attackers.withTokens();
        List<PathRow> rows = rows();
        for (PathRow row : rows) {
            for (Attacker attacker : all) {
                for (PathId target : Attack.targets(row)) {
                    attack.at(row, target, attacker, waysOf(row));
                }
                if (Attack.targets(row).isEmpty() && (!changes(row) || !attacker.live())) {
                    attack.at(row, attacker, waysOf(row));
                }
                refusesTheDead(row, attacker);
            }
        }
        reporter.publishEntry(
                "cross-patient attack",
                "%d endpoints x %d situations, %d calls".formatted(rows.size(), all.size() + 1, attack.calls()));
        assertThat(attack.leaks()).as("what an attacker learns").isEmpty();
        assertThat(attack.calls()).isGreaterThan(4000);
    }

    @Test
    void 目的の違う証では_どの道も_自分のことでも開かない(TestReporter reporter) {
        for (PathRow row : rows()) {
            if (row.purposes().isEmpty()) {
                continue;
            }
            for (Attacker attacker : attackers.withWrongPurposes(row)) {
                Answer answer = attack.fire(attack.shot(row), attacker);
                if (answer.status() != 403 && answer.status() != 404) {
                    attack.leak(row, attacker, "answered " + answer.status());
                }
                Attack.targets(row).forEach(target -> attack.at(row, target, attacker, ""));
            }
        }
        reporter.publishEntry("wrong purposes", attack.calls() + " calls");
        assertThat(attack.leaks()).isEmpty();
    }

    @Test
    void 本人なら読める_だから攻撃は空振りではない() {
        Attacker self = attackers.self();
        Set<String> read = new TreeSet<>();
        for (PathRow row : rows()) {
            boolean own = row.act() == Act.VIEW
                    && row.purposes().stream().anyMatch(self.purposes()::contains)
                    && Attack.targets(row).size() < 2;
            if (own && attack.fire(attack.shot(row), self).status() == 200) {
                read.add(row.pattern());
            }
        }
        assertThat(read)
                .contains(
                        "/fhir/Patient",
                        "/fhir/Patient/{id}",
                        "/fhir/Patient/{id}/$everything",
                        "/fhir/Patient/{id}/$summary",
                        "/fhir/Patient/{id}/$interview",
                        "/fhir/{type}/{id}",
                        "/fhir/Coverage/{id}",
                        "/fhir/Consent",
                        "/fhir/Consent/{id}",
                        "/fhir/AuditEvent",
                        "/fhir/AuditEvent/{id}",
                        "/audit/entries/{sequence}");
    }

    @Test
    void 表にない名の値で尋ねても_何も分からない() {
        Set<PathId> known = new TreeSet<>(Comparator.comparing(PathId::name));
        Paths.list().forEach(row -> known.addAll(Attack.targets(row)));
        Attacker other = attackers.attacker("other patient", "patient-2");
        List<String> learnt = new ArrayList<>();
        for (PathRow row : rows()) {
            if (!row.method().equals("GET")) {
                continue;
            }
            Shot nothing = attack.shot(row).with(id -> false);
            for (PathId id : known) {
                if (row.ids().stream().anyMatch(own -> own.name().equals(id.name()))) {
                    continue;
                }
                String real = victim.value(row, id, true);
                String madeUp = victim.value(row, id, false);
                Answer told =
                        attack.fire(nothing.asking(id.name(), real), other).without(real);
                if (!told.equals(
                        attack.fire(nothing.asking(id.name(), madeUp), other).without(madeUp))) {
                    learnt.add(row.pattern() + " with " + id.name());
                }
            }
        }
        assertThat(learnt).isEmpty();
    }

    private void refusesTheDead(PathRow row, Attacker attacker) {
        if (!attacker.live()) {
            Answer answer = attack.fire(attack.shot(row), attacker);
            if (answer.status() != 401) {
                attack.leak(row, attacker, answer.status() + " without a live token");
            }
        }
    }

    private static boolean changes(PathRow row) {
        return !row.method().equals("GET");
    }

    private static List<String> waysOf(PathRow row) {
        if (!row.method().equals("GET")) {
            return List.of("");
        }
        return LIST_WAYS.entrySet().stream()
                .filter(list -> row.pattern().startsWith(list.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of(""));
    }

    private static List<PathRow> rows() {
        return Paths.list().stream()
                .filter(row -> row.entrance() == Entrance.TOKEN)
                .toList();
    }
}
