package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 他人の番号で、カードの頁と事務室の頁のすべてに当たる。Persons' and staff's browsers, each with a session and the form token
 * of its own pages; and those whose session counts no more.
 */
@Tag("once")
@AttackTest
class SeatAttackTest {

    @Autowired
    private AttackWorld world;

    @Autowired
    private Attackers attackers;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Attack attack;

    @BeforeEach
    void setUp() {
        attack = new Attack(port, world.victim(port));
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 席のある者も_ない者も_ほかの人と_ほかの施設のものを_頁からは知れない(TestReporter reporter) {
        List<Attacker> all = new ArrayList<>(attackers.withSeats(port));
        all.addAll(attackers.withTokens());
        List<PathRow> rows = rows(Entrance.CARD, Entrance.DESK);
        for (PathRow row : rows) {
            for (Attacker attacker : all) {
                Attack.targets(row).stream()
                        .filter(target -> !cutsTheOwnList(row, target))
                        .forEach(target -> attack.at(row, target, attacker, ""));
                if (row.method().equals("GET")) {
                    attack.at(row, attacker, waysOf(row));
                }
                comesInOnlyByTheOwnDoor(row, attacker);
            }
        }
        reporter.publishEntry(
                "attack on pages",
                "%d pages x %d situations, %d calls".formatted(rows.size(), all.size(), attack.calls()));
        assertThat(attack.leaks()).as("what an attacker learns").isEmpty();
    }

    @Test
    void 本人と運営には開く_だから攻撃は空振りではない() {
        Set<String> open = new TreeSet<>();
        Attacker self = attackers.selfSeated(port);
        Attacker operator = attackers.seatedAs(port, "operator");
        for (PathRow row : rows(Entrance.CARD, Entrance.DESK)) {
            Attacker rightful = row.entrance() == Entrance.CARD ? self : operator;
            boolean look = row.method().equals("GET");
            if (look && attack.fire(attack.shot(row), rightful).status() == 200) {
                open.add(row.pattern());
            }
        }
        assertThat(open)
                .contains("/me", "/me/items/{word}", "/me/looks", "/me/consents/{id}/end", "/me/letters/{id}")
                .contains("/me/hidden", "/me/proxies", "/desk/review", "/desk/break-glass", "/desk/disasters")
                .contains("/desk/links", "/desk/links/{id}", "/desk/registers/{register}");
    }

    /** The number under attack only says where the caller's own list goes on: that nothing of others is in it is looked at. */
    private static boolean cutsTheOwnList(PathRow row, PathId target) {
        return Set.of("/me/looks", "/desk/log").contains(row.pattern())
                && target.name().equals("before");
    }

    private void comesInOnlyByTheOwnDoor(PathRow row, Attacker attacker) {
        boolean person = attacker.role() == Role.PATIENT;
        boolean own = attacker.seat() != null && attacker.live() && person == (row.entrance() == Entrance.CARD);
        if (own || row.pattern().endsWith("/signout-everywhere") && attacker.live()) {
            return;
        }
        Answer answer = attack.fire(attack.shot(row), attacker);
        Set<Integer> closed = attacker.live() && attacker.seat() != null ? Set.of(403, 404) : Set.of(302, 403);
        if (!closed.contains(answer.status())) {
            attack.leak(row, attacker, "came in, " + answer.status());
        }
    }

    /** Pages, sorting and filters of the page, each word as it might be typed. */
    private static List<String> waysOf(PathRow row) {
        List<String> ways = new ArrayList<>(List.of(""));
        row.ids().stream()
                .filter(id -> id.place() == PathId.Place.QUERY && id.kind() == PathId.Kind.WORD)
                .forEach(id -> List.of("2", "0", "all", "2026-04-01", "x")
                        .forEach(word -> ways.add("&" + id.name() + "=" + word)));
        return ways;
    }

    private static List<PathRow> rows(Entrance... entrances) {
        return Paths.list().stream()
                .filter(row -> List.of(entrances).contains(row.entrance()))
                .toList();
    }
}
