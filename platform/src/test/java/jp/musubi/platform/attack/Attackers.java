package jp.musubi.platform.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** 攻める者たち。Every situation of the issue, with a token and with a browser. */
@TestComponent
class Attackers {

    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final List<String> OFFICES = List.of(
            "insurer-f",
            "prefecture-13",
            "ministry",
            "municipality-l",
            "welfare-office-j",
            "operator",
            "health-center-1301",
            "agency",
            "jihs");
    private static final List<String> OTHER_STAFF =
            List.of("hospital-b-doctor", "hospital-b-privacy", "hospital-b-system", "pharmacy-d-pharmacist");

    private final DemoCallers country;
    private final TestClock clock;
    private final Map<String, String> narrow = new HashMap<>();

    Attackers(DemoCallers country, TestClock clock) {
        this.country = country;
        this.clock = clock;
    }

    /** With a token, or without one that counts. */
    List<Attacker> withTokens() {
        List<Attacker> all = new ArrayList<>();
        all.add(nobody());
        for (String name : List.of(AttackWorld.VICTIM, "patient-2", "hospital-a", "hospital-b", "operator")) {
            all.add(new Attacker("expired token of " + name, expired(name), null, false, null, Set.of(), Set.of()));
        }
        all.add(attacker("other patient", "patient-2"));
        all.add(attacker("a parent of another", "patient-6"));
        all.add(attacker("other facility", "hospital-b"));
        all.add(attacker("revoked consent", "clinic-c", Kind.VISIT, Kind.LIST));
        all.add(attacker("revoked consent, at the counter", "clinic-c-clerk", Kind.VISIT, Kind.LIST));
        all.add(attacker("other kind of facility", "pharmacy-d"));
        OTHER_STAFF.forEach(staff -> all.add(attacker("other facility's staff: " + staff, staff)));
        all.add(attacker("own facility, other role", "hospital-a-clerk", Kind.UNIT));
        OFFICES.forEach(office -> all.add(attacker(
                "other role: " + office,
                office,
                office.startsWith("welfare") ? new Kind[] {Kind.PAYER} : new Kind[0])));
        all.add(attacker("other role: prescription-service", "prescription-service"));
        all.add(otherWelfareOffice());
        return all;
    }

    /** The facility that sent, the person herself and the operator, each registered for one purpose that the path is not for. */
    List<Attacker> withWrongPurposes(PathRow row) {
        List<Attacker> all = new ArrayList<>();
        for (Purpose wrong : EnumSet.complementOf(purposesOf(row))) {
            for (String name : List.of("hospital-a", AttackWorld.VICTIM, "operator")) {
                Caller caller = country.caller(name);
                all.add(new Attacker(
                        "wrong purpose " + wrong + ": " + name,
                        narrow.computeIfAbsent(name + wrong, key -> country.token(name, Set.of(wrong))),
                        null,
                        true,
                        caller.role(),
                        Set.of(wrong),
                        name.startsWith("hospital-a") ? Set.of(Kind.UNIT) : Set.of()));
            }
        }
        return all;
    }

    /** At a browser, with a session that counts or does not. */
    List<Attacker> withSeats(int port) {
        List<Attacker> all = new ArrayList<>();
        all.add(new Attacker("nobody's browser", null, null, false, null, Set.of(), Set.of()));
        all.add(endedSeat(port));
        all.add(seated("other patient", "patient-2", Seat.ofPerson(port, "patient-2")));
        all.add(seated("a parent of another", "patient-6", Seat.ofPerson(port, "patient-6")));
        for (String staff : OTHER_STAFF) {
            all.add(seated("other facility's staff: " + staff, staff, Seat.ofStaff(port, staff)));
        }
        all.add(seated("own facility, other role", "hospital-a-clerk", Seat.ofStaff(port, "hospital-a-clerk")));
        all.add(seated("own facility, doctor", "hospital-a-doctor", Seat.ofStaff(port, "hospital-a-doctor")));
        for (String office : OFFICES) {
            all.add(seated("other role: " + office, office, Seat.ofStaff(port, office)));
        }
        return all;
    }

    Attacker self() {
        return attacker("self", AttackWorld.VICTIM);
    }

    Attacker selfSeated(int port) {
        return seated("self", AttackWorld.VICTIM, Seat.ofPerson(port, AttackWorld.VICTIM));
    }

    Attacker seatedAs(int port, String staff) {
        return seated(staff, staff, Seat.ofStaff(port, staff));
    }

    Attacker attacker(String situation, String name, Kind... own) {
        Caller caller = country.caller(name);
        return new Attacker(
                situation,
                country.token(name),
                null,
                true,
                caller.role(),
                caller.purposes(),
                Set.of(own),
                name.endsWith("-clerk"));
    }

    private static Attacker nobody() {
        return new Attacker("no token", null, null, false, null, Set.of(), Set.of());
    }

    private Attacker seated(String situation, String name, Seat seat) {
        Caller caller = country.caller(name);
        Set<Kind> own = name.startsWith("hospital-a") ? Set.of(Kind.UNIT) : Set.of();
        return new Attacker(situation, null, seat, true, caller.role(), caller.purposes(), own);
    }

    /** Another office with recipients of its own: the victim's number is not one of them. */
    private Attacker otherWelfareOffice() {
        country.register(new Party(
                "attack-welfare",
                "よその福祉事務所",
                Role.WELFARE_OFFICE,
                null,
                null,
                Set.of(Purpose.PUBLIC_SUBSIDY, Purpose.ELIGIBILITY),
                "12279900"));
        return attacker("other welfare office", "attack-welfare");
    }

    private String expired(String name) {
        clock.moveBy(LONG_AGO.negated());
        String token = country.token(name);
        clock.moveBy(LONG_AGO);
        return token;
    }

    /** The victim's own browser, an hour after she left it. */
    private Attacker endedSeat(int port) {
        clock.moveBy(LONG_AGO.negated());
        Seat seat = Seat.ofPerson(port, AttackWorld.VICTIM);
        clock.moveBy(LONG_AGO);
        return new Attacker("ended session of the victim", null, seat, false, null, Set.of(), Set.of());
    }

    private static EnumSet<Purpose> purposesOf(PathRow row) {
        var purposes = EnumSet.noneOf(Purpose.class);
        purposes.addAll(row.purposes());
        return purposes;
    }
}
