package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.disaster.Area;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterOrder;
import jp.musubi.platform.kernel.emergency.BreakGlassDesk;
import jp.musubi.platform.kernel.emergency.OpeningRequest;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.TestClock;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** 攻撃の舞台。The demo country, with a victim who has something of every kind, and the attackers. */
@TestComponent
class AttackWorld {

    static final String VICTIM = "patient-1";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final WrittenReason WHY = new WrittenReason("攻撃の試験の用意");

    private final Parties parties;
    private final People people;
    private final Tokens tokens;
    private final AuditLog audit;
    private final Consents consents;
    private final BreakGlassDesk breakGlass;
    private final DisasterDesk disasters;
    private final TestClock clock;

    AttackWorld(
            Parties parties,
            People people,
            Tokens tokens,
            AuditLog audit,
            Consents consents,
            BreakGlassDesk breakGlass,
            DisasterDesk disasters,
            TestClock clock) {
        this.parties = parties;
        this.people = people;
        this.tokens = tokens;
        this.audit = audit;
        this.consents = consents;
        this.breakGlass = breakGlass;
        this.disasters = disasters;
        this.clock = clock;
    }

    Victim victim(int port) {
        PersonId person = party(VICTIM).asCaller().person();
        Coverage coverage = people.get(person).coverages().get(0);
        var victim = new Victim();
        victim.has(Kind.PERSON, person.toString(), UUID.randomUUID().toString());
        victim.has(
                Kind.MEMBER,
                coverage.system() + "|" + coverage.value(),
                coverage.system() + "|" + coverage.value().replaceAll(":[^:]*:([0-9]{2})$", ":999999:$1"));
        victim.has(Kind.FACT, people.get(person).address(), "どこにもない県どこにもない市");
        victim.has(Kind.ITEM, registerLab(port), "0123456789abcdef0123456789abcdef");
        victim.has(Kind.VISIT, receive(port, coverage), UUID.randomUUID().toString());
        victim.has(
                Kind.CONSENT,
                consents.listOf(person).get(0).id().toString(),
                UUID.randomUUID().toString());
        consents.listOf(person).forEach(consent -> consents.end(person, consent.id(), clock.instant(), EndedBy.PERSON));
        victim.has(Kind.OPENING, breakGlass(coverage), UUID.randomUUID().toString());
        victim.has(Kind.DISASTER, disaster(), UUID.randomUUID().toString());
        victim.has(
                Kind.ENTRY,
                Long.toString(
                        audit.listLooksAt(person, Long.MAX_VALUE, 1).get(0).sequence()),
                "999999999");
        victim.has(Kind.UNIT, unitSystem() + "attack^2026^1", unitSystem() + "attack^2026^2");
        victim.has(Kind.FACILITY, party("hospital-b").asCaller().facility().digits(), "1319999994");
        victim.has(Kind.STAFF, "hospital-a-emergency-doctor", "hospital-a-nobody-doctor");
        victim.has(Kind.PAYER, coverage.value().split(":")[0], "06999990");
        victim.has(Kind.PARTY, VICTIM, "patient-0");
        victim.has(Kind.TOKEN, token(VICTIM), "nothing");
        for (Kind unmade : List.of(Kind.LETTER, Kind.LINK)) {
            victim.has(unmade, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
        return victim;
    }

    List<Attacker> attackers() {
        List<Attacker> all = new ArrayList<>();
        all.add(new Attacker("no token", null, false, null, Set.of(), Set.of()));
        all.add(new Attacker("expired token", expired(), false, null, Set.of(), Set.of()));
        all.add(attacker("other patient", party("patient-2")));
        all.add(attacker("other facility", party("hospital-b")));
        all.add(attacker("revoked consent", party("clinic-c"), Kind.VISIT));
        all.add(attacker("other kind of facility", party("pharmacy-d")));
        for (String office :
                List.of("insurer-f", "prefecture-13", "ministry", "municipality-k", "welfare-office-j", "operator")) {
            all.add(attacker("other role: " + office, party(office)));
        }
        Party own = party("hospital-a");
        Party wrong = new Party(
                "attack-wrong-purpose",
                "目的の違う施設",
                Role.FACILITY,
                own.asCaller().facility(),
                null,
                Set.of(Purpose.NOTIFY_INFECTION));
        parties.register(wrong);
        all.add(attacker("wrong purpose", wrong));
        return all;
    }

    Attacker victimHerself() {
        return attacker("self", party(VICTIM));
    }

    private Attacker attacker(String situation, Party party, Kind... own) {
        return new Attacker(
                situation,
                tokens.issueTo(party).value(),
                true,
                party.role(),
                party.asCaller().purposes(),
                Set.of(own));
    }

    private String expired() {
        clock.moveBy(Duration.ofMinutes(-15));
        String token = token("patient-2");
        clock.moveBy(Duration.ofMinutes(15));
        return token;
    }

    private String registerLab(int port) {
        String sample = get(port, null, "/demo/samples/lab?from=hospital-a&patient=" + VICTIM);
        send(port, token("hospital-a"), "/fhir/Bundle", "application/fhir+json", sample);
        String person = party(VICTIM).asCaller().person().toString();
        String page = get(port, token(VICTIM), "/fhir/Observation?patient=" + person);
        return JsonMapper.shared().readTree(page).at("/entry/0/resource/id").asString();
    }

    private String receive(int port, Coverage coverage) {
        String body = """
                {"patient":{"system":"%s","value":"%s"},"reader":"pin","consents":["CLINICAL","CHECKUP"]}
                """.formatted(coverage.system(), coverage.value());
        String answer = send(port, token("clinic-c"), "/eligibility/visits", "application/json", body);
        return JsonMapper.shared().readTree(answer).path("id").asString();
    }

    private String breakGlass(Coverage coverage) {
        Caller doctor = party("hospital-a")
                .asCaller()
                .withStaff(new ActingStaff("hospital-a-emergency-doctor", Profession.DOCTOR, true, true));
        return breakGlass
                .open(new OpeningRequest(coverage.system(), coverage.value(), WHY), doctor)
                .emergency()
                .id()
                .toString();
    }

    private String disaster() {
        var order = new DisasterOrder.Declare(
                "攻撃の試験",
                List.of(new Area("47")),
                Set.of(DataClass.MEDICATION),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                WHY);
        return disasters.act(party("operator").asCaller(), order, "test").id().toString();
    }

    private static String unitSystem() {
        return "http://jpfhir.jp/fhir/clins/bundle-identifier|";
    }

    private String token(String name) {
        return tokens.issueTo(party(name)).value();
    }

    private Party party(String name) {
        return parties.find(name).orElseThrow(() -> new AssertionError("the demo country has no " + name));
    }

    private static String get(int port, String token, String address) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)), token);
    }

    private static String send(int port, String token, String address, String type, String body) {
        return send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)),
                token);
    }

    private static String send(HttpRequest.Builder request, String token) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
