package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 攻撃の本文は、正しい者が送れば通る。Else an attacker would be refused for the form of the body, and nothing be shown. */
@AttackTest
class AttackBodiesTest {

    private static final Set<Entrance> ATTACKED = Set.of(Entrance.TOKEN, Entrance.CARD, Entrance.DESK);
    private static final Set<Integer> UNREACHED = Set.of(400, 401, 403, 404, 405, 415, 422);

    /** Who may, where it is not the operator, the person herself or hospital-a. */
    private static final Map<String, String> RIGHTFUL = Map.ofEntries(
            Map.entry("POST /fhir/Patient/$match", "hospital-b"),
            Map.entry("POST /fhir/Consent/{id}/$end", AttackWorld.VICTIM),
            Map.entry("POST /eligibility/visits/{id}/close", "clinic-c"),
            Map.entry("POST /eligibility/visits/{id}/requery", "clinic-c"),
            Map.entry("POST /eligibility/visits/{id}/letters", "clinic-c"),
            Map.entry("POST /eligibility/tickets", "welfare-office-j"),
            Map.entry("POST /eligibility/tickets/withdrawals", "welfare-office-j"),
            Map.entry("POST /eligibility/visits", "clinic-l"),
            Map.entry("POST /pmh/recipients/loads", "municipality-k"),
            Map.entry("POST /pmh/vaccinations/checks", "clinic-c"),
            Map.entry("POST /pmh/vaccinations", "clinic-c"),
            Map.entry("POST /pmh/maternity", "clinic-c"),
            Map.entry("POST /pmh/certificates", "clinic-c"),
            Map.entry("PUT /pmh/certificates/{certificate}", "hospital-h"),
            Map.entry("POST /pmh/certificates/{certificate}/turns", "municipality-k"),
            Map.entry("POST /pmh/screenings/loads", "municipality-k"),
            Map.entry("POST /pmh/residents/loads", "municipality-k"),
            Map.entry("POST /emergency/openings", "hospital-a-emergency-doctor"));

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
    void 送る道にはどれも本文があり_表の値がその中にある() {
        for (PathRow row : rows()) {
            String body = AttackBodies.of(row);
            assertThat(body)
                    .as("AttackBodies has no body for %s", AttackBodies.line(row))
                    .isNotNull();
            if (body.equals("${lab}") || body.equals("${change}")) {
                continue;
            }
            row.ids().stream()
                    .filter(id -> id.kind() != PathId.Kind.WORD)
                    .filter(id -> id.place() == PathId.Place.BODY || id.place() == PathId.Place.FORM)
                    .forEach(id -> assertThat(AttackBodies.of(row, id))
                            .as("%s: where does %s stand", AttackBodies.line(row), id.name())
                            .contains("${" + id.name() + "}"));
        }
    }

    @Test
    void 正しい者が送れば_どの本文も受け取られる() {
        Attacker self = attackers.selfSeated(port);
        Attacker operator = attackers.seatedAs(port, "operator");
        Attacker clinician = attackers.seatedAs(port, "hospital-a-emergency-doctor");
        Attacker system = attackers.seatedAs(port, "hospital-a-system");
        Attacker ministry = attackers.seatedAs(port, "ministry");
        Attacker officer = attackers.seatedAs(port, "hospital-a-privacy");
        Attacker inspector = attackers.seatedAs(port, "prefecture-12");
        Attacker receiving = attackers.seatedAs(port, "clinic-c-doctor");
        Attacker writer = attackers.seatedAs(port, "hospital-h-doctor");
        Attacker municipality = attackers.seatedAs(port, "municipality-k");
        Attacker visited = attackers.seatedAs(port, "midwifery-k-privacy");
        Attacker counter = attackers.seatedAs(port, "clinic-c-doctor");
        List<String> refused = new ArrayList<>();
        for (PathRow row : rows()) {
            // A line of the review has to be looked up before, a letter takes several turns of two facilities, a
            // proxy is named by somebody else: RightfulBodiesTest sends these bodies.
            // An app has to be allowed before: PersonAppsTest ends it; a consent to checkups: CheckupConsentTest; a
            // list
            // is stopped by who follows it: StopListPageTest. An instruction takes several persons in their turns:
            // InstructionOverHttpTest. A charge needs the consent to subsidies: RightfulBodiesTest. A receiver has to
            // be registered before: DeliveringTest.
            // Places are marked in what was sent, byte for byte: SenderTasksTests brings it.
            // A certificate is received and accepted once: CertificatesTest takes its turns.
            // A document of a screening names somebody by number: ScreeningsTest sends one.
            // A photo is bytes, which no text carries: VisitPhotosTest sends one and withdraws it.
            // Drafts and notices of infection take their turns: OutbreaksOverHttpTest. A letter is asked for, and a
            // result
            // registered, before it is decided on: VaccinationsTest, MaternityTest.
            if (row.pattern().endsWith("/signout-everywhere")
                    || row.pattern().endsWith("/review/{id}")
                    || row.pattern().equals("/me/apps/{id}/end")
                    || row.pattern().equals("/desk/checkups")
                    || row.pattern().matches("/desk/register(/withdraw)?")
                    || row.pattern().endsWith("/lists/{name}/stop")
                    || row.pattern().endsWith("/{receipt}/places")
                    || row.pattern().startsWith("/desk/notifications/")
                    || row.pattern().matches("/cybersecurity/inspections/.*/photos.*")
                    || row.pattern().equals("/desk/disaster")
                    || row.pattern().matches("/desk/charge|/pmh/charges.*")
                    || row.pattern().matches("/desk/(vaccination-letters|follow-ups)/.*")
                    || row.pattern().matches("(/desk)?/outbreaks/.*")
                    || row.pattern().matches("/desk/instructions.*")
                    || row.pattern().equals("/desk/certificates/{certificate}/turns")
                    || row.pattern().equals("/pmh/screenings/documents")
                    || row.pattern().matches("(/desk)?/letters/.*")) {
                continue;
            }
            Attacker rightful = switch (row.entrance()) {
                case CARD -> row.pattern().startsWith("/me/proxies") ? null : self;
                case DESK -> {
                    if (row.pattern().matches("/cybersecurity/(reports.*|lists/.*)")) {
                        yield ministry;
                    }
                    if (row.pattern().startsWith("/cybersecurity/inspections")) {
                        yield row.pattern().endsWith("/reports") ? visited : inspector;
                    }
                    if (row.pattern().matches("/cybersecurity/(surveys/.*/reminders|support/candidates)")) {
                        yield inspector;
                    }
                    if (row.pattern()
                            .matches("/cybersecurity/(checklists|vendors|incidents|backups|contracts|bcp|connections"
                                    + "|disclosures|training|support)\\b.*|/cybersecurity/surveys/.*")) {
                        yield officer;
                    }
                    if (row.pattern().startsWith("/desk/certificates")) {
                        yield row.pattern().endsWith("/new") ? receiving : writer;
                    }
                    if (row.pattern().matches("/desk/(vaccinations|maternity|charge/month)")) {
                        yield counter;
                    }
                    if (row.pattern().equals("/desk/notifications")) {
                        yield system;
                    }
                    if (row.pattern()
                            .matches(
                                    "/desk/(recipients|schemes|participation|children|vaccination-|follow-ups|checkup-offers|screenings|care\\b).*")) {
                        yield municipality;
                    }
                    yield row.pattern().matches("/desk/(emergency|patients|counter/.*|checkups/reports)")
                            ? clinician
                            : operator;
                }
                default -> attackers.attacker("rightful", rightful(row));
            };
            if (rightful == null) {
                continue;
            }
            Answer answer = attack.fire(attack.shot(row), rightful);
            if (UNREACHED.contains(answer.status()) || answer.status() >= 500) {
                refused.add(AttackBodies.line(row) + ": " + answer.status() + " " + answer.body());
            }
        }
        assertThat(refused).isEmpty();
    }

    private static String rightful(PathRow row) {
        String named = RIGHTFUL.get(AttackBodies.line(row));
        if (named != null) {
            return named;
        }
        boolean operated =
                row.purposes().stream().allMatch(purpose -> purpose.name().equals("SECURITY_OPERATION"));
        return operated ? "operator" : "hospital-a";
    }

    private static List<PathRow> rows() {
        return Paths.list().stream()
                .filter(row -> ATTACKED.contains(row.entrance()))
                .filter(row -> Set.of("POST", "PUT", "PATCH").contains(row.method()))
                .toList();
    }
}
