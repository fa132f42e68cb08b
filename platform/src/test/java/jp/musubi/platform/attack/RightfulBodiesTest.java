package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 順のある本文も、正しい者が順に送れば通る。Bodies that {@link AttackBodiesTest} cannot send one by one, since each needs the one
 * before: letters in their turns, a proxy named and ended, a line of the review.
 */
@AttackTest
class RightfulBodiesTest {

    private static final String SENDER = "hospital-a";
    private static final String ADDRESSEE = "hospital-h";

    /** No victim and no attacker of the other tests: what happens here stays out of theirs. */
    private static final String PATIENT = "patient-10";

    @Autowired
    private AttackWorld world;

    @Autowired
    private Attackers attackers;

    @Autowired
    private DemoCallers country;

    @Autowired
    private LetterConsents letters;

    @Autowired
    private People people;

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
    void 文書を宛先が開き_受け取り_差し戻し_送り主が取り消す() {
        Attacker addressee = attackers.attacker("addressee", ADDRESSEE);
        Attacker sender = attackers.attacker("sender", SENDER);
        openedLetter();
        assertTaken(addressee, "POST /letters/inbox/{id}/open", "POST /letters/inbox/{id}/receive");
        openedLetter();
        assertTaken(addressee, "POST /letters/inbox/{id}/return");
        openedLetter();
        assertTaken(sender, "POST /letters/outbox/{id}/cancel");
    }

    @Test
    void 文書を職員が頁で開き_受け取り_差し戻し_取り消す() {
        Attacker addressee = attackers.seatedAs(port, "hospital-h-doctor");
        Attacker sender = attackers.seatedAs(port, "hospital-a-doctor");
        openedLetter();
        assertTaken(addressee, "POST /desk/letters/in/{id}/open", "POST /desk/letters/in/{id}/receive");
        openedLetter();
        assertTaken(addressee, "POST /desk/letters/in/{id}/return");
        openedLetter();
        assertTaken(sender, "POST /desk/letters/out/{id}/cancel");
    }

    @Test
    void 番号と生年月日を知る本人が代理人を登録し_終える() {
        Attacker other = self();
        for (String line : List.of("POST /me/proxies", "POST /me/proxies/{id}/end")) {
            Answer answer = attack.fire(attack.shot(row(line)), other);
            assertThat(answer.status()).as(line + " " + answer.body()).isEqualTo(302);
        }
    }

    @Test
    void 見回りの行を運営が見直したと書く() {
        // Own items, without a visit: what a hospital sent it may see, and the review lists it.
        AttackCalls calls = new AttackCalls(port, country);
        PersonId patient = country.person(AttackWorld.VICTIM);
        calls.get(SENDER, "/fhir/Observation?patient=" + patient);
        calls.get("hospital-a-doctor", "/fhir/Observation?patient=" + patient);
        JsonNode review =
                JsonMapper.shared().readTree(calls.get("operator", "/audit/review?day=2026-04-01&state=OPEN"));
        Set<String> lines = new HashSet<>();
        review.path("findings").forEach(line -> lines.add(line.path("id").asString()));
        assertThat(lines).as(review.toString()).hasSizeGreaterThanOrEqualTo(2);
        List<String> ids = List.copyOf(lines);
        victim.isKnownBy(
                "POST /audit/review/{id} id", ids.get(0), UUID.randomUUID().toString());
        victim.isKnownBy(
                "POST /desk/review/{id} id", ids.get(1), UUID.randomUUID().toString());
        assertTaken(attackers.attacker("operator", "operator"), "POST /audit/review/{id}");
        assertTaken(attackers.seatedAs(port, "operator"), "POST /desk/review/{id}");
    }

    @Test
    void 助成に同意した人の負担を_窓口が試し_徴収し_取り消す() {
        AttackCalls calls = new AttackCalls(port, country);
        Coverage coverage = people.get(country.person(PATIENT)).coverages().stream()
                .filter(one -> one.until() == null)
                .findFirst()
                .orElseThrow();
        String visit = calls.receive("clinic-c", coverage, "SUBSIDY");
        victim.has(Kind.VISIT, visit, UUID.randomUUID().toString());
        Attacker clinic = attackers.attacker("counter", "clinic-c");
        assertTaken(clinic, "POST /pmh/charges/trials", "POST /pmh/charges");
        Answer charged = attack.fire(attack.shot(row("POST /pmh/charges")), clinic);
        String id = JsonMapper.shared().readTree(charged.body()).path("id").asString();
        String reversal = "POST /pmh/charges/{id}/reversal";
        victim.isKnownBy(reversal + " id", id, UUID.randomUUID().toString());
        assertTaken(clinic, reversal);
        assertTaken(attackers.seatedAs(port, "clinic-c-clerk"), "POST /desk/charge");
    }

    /** A letter about the victim that the victim lets the addressee open. */
    private void openedLetter() {
        AttackCalls calls = new AttackCalls(port, country);
        PersonId patient = country.person(PATIENT);
        Set<UUID> before = ids(patient);
        String which = "referral?from=%s&to=%s&patient=%s&id=r-%s";
        String id = UUID.randomUUID().toString().substring(0, 18);
        calls.post(SENDER, "/fhir/Bundle", calls.sample(which.formatted(SENDER, ADDRESSEE, PATIENT, id)));
        Set<UUID> after = ids(patient);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        victim.has(
                Kind.LETTER,
                after.iterator().next().toString(),
                UUID.randomUUID().toString());
        String open = "POST /me/letters/{id}/open";
        victim.isKnownBy(open + " for", patient.toString(), "");
        victim.isKnownBy(open + " facility", country.facility(ADDRESSEE), "");
        Answer opened = attack.fire(attack.shot(row(open)), self());
        assertThat(opened.status()).as(opened.body()).isEqualTo(302);
    }

    /** With the own card. */
    private Attacker self() {
        return new Attacker(
                "with the own card",
                null,
                Seat.ofPerson(port, PATIENT),
                true,
                country.caller(PATIENT).role(),
                country.caller(PATIENT).purposes(),
                Set.of());
    }

    private Set<UUID> ids(PersonId patient) {
        Set<UUID> ids = new HashSet<>();
        letters.listOf(patient).forEach(letter -> ids.add(letter.letterId()));
        return ids;
    }

    private void assertTaken(Attacker rightful, String... lines) {
        for (String line : lines) {
            Answer answer = attack.fire(attack.shot(row(line)), rightful);
            assertThat(answer.status())
                    .as(line + " by " + rightful.situation() + ": " + answer.body())
                    .isBetween(200, 303);
        }
    }

    private static PathRow row(String line) {
        return Paths.list().stream()
                .filter(row -> AttackBodies.line(row).equals(line))
                .findFirst()
                .orElseThrow();
    }
}
