package jp.musubi.platform.attack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.recipients.Numbers;
import jp.musubi.platform.pmh.recipients.Recipient;
import jp.musubi.platform.pmh.recipients.Roll;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 攻撃の舞台。The demo country, with a victim who has something of every kind. */
@TestComponent
class AttackWorld {

    static final String VICTIM = "patient-1";

    /** Paths that name a unit by identifier and number. */
    private static final List<String> NAMED_UNIT = List.of(
            "DELETE /fhir/Bundle",
            "PUT /fhir/Bundle",
            "POST /fhir/Bundle/$undo-withdrawal",
            "GET /fhir/Bundle/_history");

    /** Paths that name a list of the caller's own facility: the name is nobody's secret. */
    private static final List<String> OWN_LIST = List.of(
            "PUT /submissions/bulk/{name}",
            "GET /submissions/bulk/{name}",
            "GET /submissions/bulk/{name}/results",
            "DELETE /submissions/bulk/{name}",
            "GET /desk/submissions/lists/{name}",
            "GET /desk/submissions/lists/{name}/stop",
            "POST /desk/submissions/lists/{name}/stop");

    private static final String LINES = """
        [%s]
        """;

    /** Since when municipality-k takes part, as the synthetic country has it. */
    private static final String JOINED = "2025-02-01";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final DemoCallers country;
    private final DeskWork desks;
    private final People people;
    private final AuditLog audit;
    private final Consents consents;
    private final Intake intake;
    private final Roll roll;
    private final TestClock clock;

    AttackWorld(
            DemoCallers country,
            DeskWork desks,
            People people,
            AuditLog audit,
            Consents consents,
            Intake intake,
            Roll roll,
            TestClock clock) {
        this.country = country;
        this.desks = desks;
        this.people = people;
        this.audit = audit;
        this.consents = consents;
        this.intake = intake;
        this.roll = roll;
        this.clock = clock;
    }

    /** In each test some minutes later than in the one before: a code of a device opens a session once. */
    Victim victim(int port) {
        clock.set(TestClock.START.plus(Duration.ofMinutes(5L * NEXT.get())));
        var calls = new AttackCalls(port, country);
        PersonId id = country.person(VICTIM);
        Person person = people.get(id);
        Coverage coverage = person.coverages().get(0);
        var victim = new Victim();
        describe(victim, person, coverage);
        sends(victim, calls, id, coverage);
        receives(victim, calls, id, coverage);
        victim.has(
                Kind.OPENING, desks.breakTheGlass(coverage), UUID.randomUUID().toString());
        victim.has(Kind.DISASTER, desks.declare(), UUID.randomUUID().toString());
        victim.has(
                Kind.LINK,
                desks.raise(nobodysNumber(coverage)),
                UUID.randomUUID().toString());
        victim.has(Kind.LETTER, desks.letterOf(id).toString(), UUID.randomUUID().toString());
        victim.has(
                Kind.INTERVIEW,
                desks.giveInterview(country.caller(VICTIM)).toString(),
                UUID.randomUUID().toString());
        victim.has(
                Kind.ENTRY,
                Long.toString(audit.listLooksAt(id, Long.MAX_VALUE, 1).get(0).sequence()),
                "999999999");
        victim.has(Kind.FACILITY, country.facility("hospital-b"), "1319999994");
        for (String log :
                new String[] {"GET /audit/facilities/{facility}/entries facility", "GET /desk/log facility"}) {
            victim.isKnownBy(log, country.facility("hospital-a"), "1319999994");
        }
        // The addressee that the letter has: else it would rightly stand in the lists of a facility that attacks.
        victim.isKnownBy("POST /me/letters/{id}/open facility", country.facility("clinic-l"), "1319999994");
        Caller sender = new Caller(
                "hospital-a",
                Role.FACILITY,
                new FacilityCode(country.facility("hospital-a")),
                null,
                Set.of(Purpose.SUBMIT));
        victim.has(
                Kind.RECEIPT,
                intake.receive("{".getBytes(StandardCharsets.UTF_8), false, sender)
                        .number()
                        .text(),
                sender.facility() + "-20991231-00000001");
        DeskWork.Safety safety = desks.safety();
        victim.has(Kind.SHEET, safety.vendorSheet(), UUID.randomUUID().toString());
        for (String path : new String[] {
            "GET /cybersecurity/evidence/{evidence} evidence",
            "GET /cybersecurity/facilities/{facility}/evidence/{evidence} evidence"
        }) {
            victim.isKnownBy(path, safety.evidence(), UUID.randomUUID().toString());
        }
        victim.isKnownBy("incident", safety.incident(), UUID.randomUUID().toString());
        victim.isKnownBy("drill", desks.drill(), UUID.randomUUID().toString());
        victim.isKnownBy("device", desks.device(), UUID.randomUUID().toString());
        victim.isKnownBy("inspection", desks.inspection(), UUID.randomUUID().toString());
        victim.isKnownBy("photo", desks.photo(), UUID.randomUUID().toString());
        victim.isKnownBy("contract", desks.contract(), UUID.randomUUID().toString());
        victim.isKnownBy("backup", desks.backup(), UUID.randomUUID().toString());
        victim.isKnownBy("disclosure", desks.disclosure(), UUID.randomUUID().toString());
        victim.isKnownBy("attendance", desks.attendance(), UUID.randomUUID().toString());
        victim.isKnownBy("notice", desks.outbreaks().notice(), UUID.randomUUID().toString());
        victim.isKnownBy(
                "draft", desks.outbreaks().draft(person), UUID.randomUUID().toString());
        victim.isKnownBy(
                "certificate",
                desks.pmh().certificate(calls, coverage),
                UUID.randomUUID().toString());
        victim.isKnownBy(
                "screening",
                desks.pmh().screening(person, coverage),
                UUID.randomUUID().toString());
        victim.isKnownBy(
                "certification",
                desks.pmh().certification(person, coverage),
                UUID.randomUUID().toString());
        victim.isKnownBy(
                "request",
                desks.pmh().request(person, coverage),
                UUID.randomUUID().toString());
        victim.isKnownBy("report", safety.report(), UUID.randomUUID().toString());
        victim.has(Kind.STAFF, "hospital-a-emergency-doctor", "hospital-a-nobody-doctor");
        victim.isKnownBy("employer", country.facility("hospital-a"), country.facility("hospital-a"));
        victim.has(Kind.PAYER, coverage.value().split(":")[0], "06999990");
        victim.has(
                Kind.RECIPIENT, recipient(person).toString(), UUID.randomUUID().toString());
        victim.has(
                Kind.RESIDENT,
                desks.resident(person).toString(),
                UUID.randomUUID().toString());
        for (String method : new String[] {"GET", "POST"}) {
            victim.isKnownBy(
                    method + " /me/children/forms/{id} id",
                    desks.form(country.caller(VICTIM)).toString(),
                    UUID.randomUUID().toString());
        }
        victim.isKnownBy("joined", JOINED, JOINED);
        victim.has(Kind.PARTY, "hospital-a", "hospital-0");
        victim.has(Kind.TOKEN, country.token(VICTIM), "nothing");
        return victim;
    }

    /** The victim receives a subsidy of municipality-k; municipality-l attacks. */
    private UUID recipient(Person person) {
        var numbers = new Numbers("80139934", Integer.toString(9_980_000 + NEXT.getAndIncrement()));
        var holding = new Holding(
                person.id(),
                UUID.randomUUID(),
                "139017",
                "mihonku-disabled",
                numbers,
                Valid.from(LocalDate.of(2025, 4, 1), null),
                "",
                null,
                null,
                List.of());
        String name = person.names().get(0).text();
        if (!roll.add(new Recipient(holding, "", name, person.birthDate()), clock.instant(), "試験")) {
            throw new AssertionError("this number is another victim's");
        }
        return holding.id();
    }

    private void describe(Victim victim, Person person, Coverage coverage) {
        String[] parts = coverage.value().split(":");
        String nobody = parts[0] + ":" + parts[1] + ":999999:" + parts[3];
        victim.has(Kind.PERSON, person.id().toString(), UUID.randomUUID().toString());
        victim.has(Kind.MEMBER, coverage.value(), nobody);
        victim.has(Kind.FACT, person.address(), "どこにもない県どこにもない市");
        victim.isKnownBy(
                "GET /fhir/Patient identifier",
                coverage.system() + "|" + coverage.value(),
                coverage.system() + "|" + nobody);
        OWN_LIST.forEach(path -> victim.isKnownBy(path + " name", "attack", "no-attack"));
        for (String path : NAMED_UNIT) {
            victim.isKnownBy(
                    path + " patient.identifier",
                    coverage.system() + "|" + coverage.value(),
                    coverage.system() + "|" + nobody);
        }
        victim.isKnownBy("certificate.number", parts[2], "999999");
        victim.isKnownBy("POST /desk/emergency number", parts[2], "999999");
        victim.isKnownBy("POST /desk/checkups number", parts[2], "999999");
        victim.isKnownBy("POST /desk/disaster number", parts[2], "999999");
        victim.isKnownBy("POST /desk/letters/new number", parts[2], "999999");
        victim.isKnownBy("POST /desk/recipients/new number", parts[2], "999999");
        victim.isKnownBy("POST /desk/children/new number", parts[2], "999999");
        victim.isKnownBy("POST /desk/care/new number", parts[2], "999999");
        victim.isKnownBy("POST /desk/care/opinions number", parts[2], "999999");
        victim.isKnownBy("POST /desk/register number", parts[2], "999999");
        victim.isKnownBy("POST /desk/register/withdraw number", parts[2], "999999");
        victim.isKnownBy("insurer", parts[0].replaceFirst("^00", ""), parts[0].replaceFirst("^00", ""));
        victim.isKnownBy("symbol", parts[1], parts[1]);
        victim.isKnownBy("branch", parts[3], parts[3]);
        victim.isKnownBy("recipientNumber", "9902008", "9999999");
        victim.isKnownBy("member", coverage.value(), nobody);
        victim.isKnownBy("birth", person.birthDate().toString(), "1901-01-01");
        victim.isKnownBy("born", person.birthDate().toString(), "1901-01-01");
        victim.isKnownBy("name", person.names().get(0).text(), "無名　一郎");
        victim.isKnownBy("kana", person.names().get(0).kana(), "ムメイ　イチロウ");
        victim.isKnownBy("sex", person.sex().name(), person.sex().name());
        victim.isKnownBy("address", person.address(), "どこにもない県どこにもない市");
        victim.isKnownBy("child", child(), child());
        victim.isKnownBy("why", "攻撃の試験です", "攻撃の試験です");
        victim.isKnownBy("now", clock.instant().toString(), clock.instant().toString());
        String soon = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofMinutes(5)), ZoneId.of("Asia/Tokyo"))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        victim.isKnownBy("soon", soon, soon);
        victim.isKnownBy(
                "later",
                clock.instant().plus(Duration.ofDays(1)).toString(),
                clock.instant().plus(Duration.ofDays(1)).toString());
        victim.isKnownBy("keys", AttackCalls.publicKeys(), "");
        victim.isKnownBy("blank", "{\"resourceType\":\"Observation\",\"status\":\"final\"}", "");
    }

    /** What a hospital has sent about the victim: a laboratory result, and a letter that waits. */
    private void sends(Victim victim, AttackCalls calls, PersonId id, Coverage coverage) {
        String lab = calls.sample("lab?from=hospital-a&patient=" + VICTIM + "&id=attack-1");
        calls.post("hospital-a", "/fhir/Bundle", lab);
        JsonNode unit = JsonMapper.shared().readTree(lab).path("identifier");
        String value = unit.path("value").asString();
        victim.has(Kind.UNIT, value, value + "9");
        String token = unit.path("system").asString() + "|" + value;
        for (String path : NAMED_UNIT) {
            victim.isKnownBy(path + " identifier", token, token + "9");
        }
        victim.isKnownBy(
                "change",
                lab.replace(value, "${bundle.identifier}").replace(coverage.value(), "${bundle.patient}"),
                "");
        victim.isKnownBy("lab", lab.replace(value, "${identifier}").replace(coverage.value(), "${patient}"), "");
        String page = calls.get(VICTIM, "/fhir/Observation?patient=" + id);
        victim.has(
                Kind.ITEM,
                JsonMapper.shared().readTree(page).at("/entry/0/resource/id").asString(),
                "0123456789abcdef0123456789abcdef");
        calls.post(
                "hospital-a",
                "/fhir/Bundle",
                calls.sample("referral?from=hospital-a&to=clinic-l&patient=" + VICTIM + "&id=attack-2"));
        String coverages = calls.get(VICTIM, "/fhir/Coverage");
        String coverageId = JsonMapper.shared()
                .readTree(coverages)
                .at("/entry/0/resource/id")
                .asString();
        victim.isKnownBy("GET /fhir/Coverage/{id} id", coverageId, UUID.randomUUID() + coverageId.substring(36));
    }

    /** The victim at two counters: at the clinic whose consent has ended since, and at one whose consent lives. */
    private void receives(Victim victim, AttackCalls calls, PersonId id, Coverage coverage) {
        String visit = calls.receive("clinic-c", coverage);
        consents.listOf(id).forEach(consent -> consents.end(id, consent.id(), clock.instant(), EndedBy.PERSON));
        calls.receive("clinic-l", coverage);
        Consent live = consents.listOf(id).stream()
                .filter(consent -> consent.holdsAt(clock.instant()))
                .findFirst()
                .orElseThrow();
        String nobody = UUID.randomUUID().toString();
        victim.has(Kind.VISIT, visit, UUID.randomUUID().toString());
        victim.has(Kind.CONSENT, live.id().toString(), nobody);
        for (String path : new String[] {"GET /fhir/Consent/{id} id", "POST /fhir/Consent/{id}/$end id"}) {
            victim.isKnownBy(
                    path, plain(id.toString()) + plain(live.id().toString()), plain(id.toString()) + plain(nobody));
        }
        String[] parts = coverage.value().split(":");
        String line =
                "{\"certificate\":{\"insurer\":\"%s\",\"symbol\":\"%s\",\"number\":\"%s\",\"branch\":\"%s\",\"birthDate\":\"1901-01-01\"}}"
                        .formatted(parts[0].replaceFirst("^00", ""), parts[1], parts[2], parts[3]);
        String list =
                LINES.formatted(IntStream.range(0, 101).mapToObj(number -> line).collect(Collectors.joining(",")));
        String taken = JsonMapper.shared()
                .readTree(calls.post("clinic-c", "/eligibility/bulk", list))
                .path("id")
                .asString();
        // Stopped at once: a facility has two lists under way at most, and the next victim needs one as well.
        calls.delete("clinic-c", "/eligibility/bulk/" + taken);
        victim.has(Kind.LIST, taken, UUID.randomUUID().toString());
    }

    /** A number of the victim's insurer that is linked to nobody, fresh for each victim. */
    private static String nobodysNumber(Coverage coverage) {
        String[] parts = coverage.value().split(":");
        return parts[0] + ":" + parts[1] + ":" + (800_000 + NEXT.getAndIncrement()) + ":" + parts[3];
    }

    private String child() {
        return people.get(country.person("patient-5")).coverages().stream()
                .filter(coverage -> coverage.system().equals(MemberNumber.INSURANCE))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String plain(String id) {
        return id.replace("-", "");
    }
}
