package jp.musubi.platform.attack;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.backups.BackupPlan;
import jp.musubi.platform.cybersecurity.backups.BackupSet;
import jp.musubi.platform.cybersecurity.backups.Backups;
import jp.musubi.platform.cybersecurity.backups.CopyTurn;
import jp.musubi.platform.cybersecurity.backups.FileHashes;
import jp.musubi.platform.cybersecurity.backups.Medium;
import jp.musubi.platform.cybersecurity.backups.Standing;
import jp.musubi.platform.cybersecurity.bcp.Bcp;
import jp.musubi.platform.cybersecurity.bcp.Drill;
import jp.musubi.platform.cybersecurity.bcp.DrillScript;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.connections.Device;
import jp.musubi.platform.cybersecurity.connections.DeviceKind;
import jp.musubi.platform.cybersecurity.connections.KeepLedger;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import jp.musubi.platform.cybersecurity.disclosures.Disclosure;
import jp.musubi.platform.cybersecurity.disclosures.Disclosures;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.evidence.KeepEvidence;
import jp.musubi.platform.cybersecurity.evidence.SomePhoto;
import jp.musubi.platform.cybersecurity.incidents.Addressee;
import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.Incidents;
import jp.musubi.platform.cybersecurity.incidents.Report;
import jp.musubi.platform.cybersecurity.incidents.Reports;
import jp.musubi.platform.cybersecurity.inspections.Appointment;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.Inspections;
import jp.musubi.platform.cybersecurity.inspections.KeepPhotos;
import jp.musubi.platform.cybersecurity.inspections.VisitItem;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.training.Attendance;
import jp.musubi.platform.cybersecurity.training.Course;
import jp.musubi.platform.cybersecurity.training.Courses;
import jp.musubi.platform.cybersecurity.training.Training;
import jp.musubi.platform.cybersecurity.training.TrainingDuty;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.disaster.Area;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterOrder;
import jp.musubi.platform.kernel.emergency.BreakGlassDesk;
import jp.musubi.platform.kernel.emergency.OpeningRequest;
import jp.musubi.platform.kernel.emergency.Sought;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkCases;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.links.SentItems;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.platform.pmh.vaccinations.OwnVaccinations;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.interviews.DraftAnswers;
import jp.musubi.platform.records.interviews.InterviewAct;
import jp.musubi.platform.records.interviews.OwnInterviews;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** 窓口の仕事。What desks have done about the victim: an opening, a disaster, a case of a wrong link, a letter. */
@TestComponent
class DeskWork {

    private static final WrittenReason WHY = new WrittenReason("攻撃の試験の用意");

    @Autowired
    private DemoCallers country;

    @Autowired
    private BreakGlassDesk breakGlass;

    @Autowired
    private DisasterDesk disasters;

    @Autowired
    private LinkCases cases;

    @Autowired
    private LinkDesk links;

    @Autowired
    private SearchDesk search;

    @Autowired
    private LetterConsents letters;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Editions editions;

    @Autowired
    private FillSheet sheets;

    @Autowired
    private KeepEvidence evidence;

    @Autowired
    private OutbreakWork outbreaks;

    @Autowired
    private PmhWork pmh;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Reports reports;

    @Autowired
    private Backups backups;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Inspections inspections;

    @Autowired
    private VisitItems visitItems;

    @Autowired
    private GiveAdvice advising;

    @Autowired
    private KeepPhotos photos;

    @Autowired
    private Bcp bcp;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Training training;

    @Autowired
    private Courses courses;

    @Autowired
    private KeepLedger ledgers;

    @Autowired
    private OwnInterviews interviews;

    @Autowired
    private Residents residents;

    @Autowired
    private OwnVaccinations vaccinations;

    private UUID given;

    @Autowired
    private AccessDesk access;

    @Autowired
    private Clock clock;

    String breakTheGlass(Coverage coverage) {
        return breakGlass
                .open(
                        new OpeningRequest(new Sought.ByNumber(coverage.system(), coverage.value()), WHY, "test"),
                        country.caller("hospital-a-emergency-doctor"))
                .emergency()
                .id()
                .toString();
    }

    String declare() {
        var order = new DisasterOrder.Declare(
                "攻撃の試験",
                List.of(new Area("47")),
                Set.of(DataClass.MEDICATION),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                WHY);
        return disasters.act(country.caller("operator"), order, "test").id().toString();
    }

    String raise(String member) {
        MemberNumber number = MemberNumber.find(MemberNumber.INSURANCE, member);
        cases.raise(number, new SentItems(null, null, null, null, null), LinkCase.Reason.OPERATOR, "operator");
        return links.list(search.ask(country.caller("operator"), "test")).stream()
                .filter(one -> one.number().equals(number) && one.state() != LinkCase.State.CLOSED)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** To a clinic that attacks nobody; one for all tests, since a person may have some only. */
    UUID giveInterview(Caller person) {
        if (given != null) {
            return given;
        }
        var act = new OwnAct(person, person.person(), "test");
        AccessGrant six = ((AccessDecision.Granted)
                        access.decide(new AccessRequest(person, person.person(), DraftAnswers.CLASSES, "test")))
                .grant();
        UUID id = interviews.start(act, new FacilityCode(country.facility("clinic-l")), six);
        interviews.save(act, id, 1, answers -> List.of(InterviewAnswer.own("reason", "攻撃の試験の用意")));
        interviews.turn(act, id, InterviewAct.GIVE);
        given = id;
        return id;
    }

    /** Lives in the municipality of municipality-k, since the synthetic country began; registered once for all tests. */
    UUID resident(Person person) {
        UUID id = UUID.nameUUIDFromBytes(person.id().toString().getBytes(StandardCharsets.UTF_8));
        residents.add(
                new Resident(
                        id,
                        "139017",
                        person.id(),
                        "",
                        person.names().get(0).text(),
                        person.birthDate(),
                        true,
                        LocalDate.of(2025, 4, 1),
                        null,
                        null),
                clock.instant(),
                "試験");
        return id;
    }

    /** A form that the person has begun. */
    UUID form(Caller person) {
        return vaccinations.start(new OwnAct(person, person.person(), "test"), "HBV");
    }

    UUID letterOf(PersonId person) {
        return letters.listOf(person).get(0).letterId();
    }

    PmhWork pmh() {
        return pmh;
    }

    /** What hospital-a has of its checklist: a vendor's sheet, and a document kept as evidence of its own. */
    OutbreakWork outbreaks() {
        return outbreaks;
    }

    Safety safety() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("hospital-a")))
                .orElseThrow();
        Edition edition = editions.find("R6").orElseThrow();
        Sheet vendor = sheets.openVendor(facility, edition, "攻撃の見本", "test").orElseThrow();
        Sheet own = sheets.open(facility, edition, Form.FACILITY, "test");
        if (evidence.list(own.id()).isEmpty()) {
            evidence.keep(own.id(), "2-(1)", "台帳.txt", "台帳".getBytes(StandardCharsets.UTF_8), "test");
        }
        Incident incident = incidents.begin(facility, clock.instant().minus(Duration.ofDays(1)), "test");
        incidents.tell(incident, Map.of("SUMMARY", "攻撃の試験", "CARE", "NO", "LEAK", "NO"), "test");
        Report report = reports.send(
                incident,
                facility,
                Addressee.find("MINISTRY").orElseThrow(),
                "FIRST",
                incidents.facts(incident),
                "test");
        return new Safety(
                vendor.id().toString(),
                evidence.list(own.id()).get(0).id().toString(),
                incident.id().toString(),
                report.id().toString());
    }

    /** A backup set of hospital-a with one generation. */
    String backup() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("hospital-a")))
                .orElseThrow();
        // One for all tests, since a facility may have some only.
        for (BackupSet set : backups.list(facility.code())) {
            if (!set.copies().isEmpty()) {
                return set.id().toString();
            }
        }
        Medium tape = Medium.find("TAPE").orElseThrow();
        var plan = new BackupPlan("攻撃の見本", tape, "", 3, 7, false, false, false);
        UUID id = backups.begin(facility, plan, "test").orElseThrow();
        var first = new CopyTurn(
                0, 1, Standing.DETACHED, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), backups.written("test"));
        backups.addCopy(
                backups.find(id, facility.code()).orElseThrow(),
                clock.instant().minus(Duration.ofDays(1)),
                FileHashes.NONE,
                first);
        return id.toString();
    }

    /** A table of roles of hospital-a with one vendor. */
    String contract() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("hospital-a")))
                .orElseThrow();
        for (RoleTable table : contracts.list(facility.code())) {
            if (!table.vendors().isEmpty()) {
                return table.id().toString();
            }
        }
        return contracts
                .begin(facility, "攻撃の見本", List.of("攻撃の見本"), "test")
                .orElseThrow()
                .toString();
    }

    /** A device in the ledger of hospital-a. */
    String device() {
        var facility = new FacilityCode(country.facility("hospital-a"));
        Optional<UUID> known =
                ledgers.of(facility).devices().stream().findFirst().map(Device::id);
        var said = new Device.Said("攻撃の見本", DeviceKind.list().get(0), "", "", "", "", "");
        return known.or(() -> ledgers.write(facility, Optional.empty(), said, false, "test"))
                .orElseThrow()
                .toString();
    }

    /** A disclosure that a vendor of hospital-a sent. */
    String disclosure() {
        var facility = new FacilityCode(country.facility("hospital-a"));
        var line = new Disclosure.Line("1.1", Disclosure.Answer.NO, "攻撃の試験");
        var said = new Disclosures.Said("攻撃の見本", Disclosure.Kind.MDS, "攻撃の見本", "1", List.of(line));
        // One for all tests, since a facility may have some only.
        return disclosures.list(facility).stream()
                .findFirst()
                .map(Disclosure::id)
                .or(() -> disclosures.keep(facility, said, "test"))
                .orElseThrow()
                .toString();
    }

    /** Somebody of hospital-a who attends a course. */
    String attendance() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("hospital-a")))
                .orElseThrow();
        Course course = courses.find("MANAGER").orElseThrow();
        TrainingDuty duty = TrainingDuty.find("MANAGER").orElseThrow();
        training.enrol(facility, course, duty, "攻撃の見本", LocalDate.of(2026, 3, 1), "test");
        return training.list(facility.code()).stream()
                .filter(Attendance::open)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** A drill of hospital-a. */
    String drill() {
        var facility = new FacilityCode(country.facility("hospital-a"));
        // One for all tests, since a facility may have some only.
        return bcp.drills(facility).stream()
                .filter(drill -> !drill.finished())
                .findFirst()
                .map(Drill::id)
                .or(() -> bcp.begin(
                        facility, DrillScript.list().get(0), clock.instant().minus(Duration.ofDays(1)), "test"))
                .orElseThrow()
                .toString();
    }

    /** An inspection of a facility that attacks nobody, with advice that a letter told it of. */
    String inspection() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("midwifery-k")))
                .orElseThrow();
        for (Inspection each : inspections.listOf(facility.code())) {
            if (!each.state().planned()) {
                return each.id().toString();
            }
        }
        var appointment = new Appointment("R7", LocalDate.of(2026, 4, 1), null, List.of(), "");
        inspections.plan(facility, appointment, "test");
        UUID id = inspections.listOf(facility.code()).get(0).id();
        inspections.turn(inspectionOf(id, facility), 1, "VISITED", appointment, "test");
        VisitItem item = visitItems.find("general:2-19").orElseThrow();
        advising.advise(inspectionOf(id, facility), item, "攻撃の試験", LocalDate.of(2026, 9, 30), "test");
        advising.sendLetter(inspectionOf(id, facility), 1, "", "test");
        return id.toString();
    }

    /** A photo of that inspection, of the item of which the letter told. */
    String photo() {
        Facility facility = facilities
                .find(new FacilityCode(country.facility("midwifery-k")))
                .orElseThrow();
        Inspection visited = inspectionOf(UUID.fromString(inspection()), facility);
        var taken = new KeepPhotos.Taken(UUID.randomUUID(), "general:2-19", "見本 花子", SomePhoto.png(2, 2));
        if (photos.list(visited).isEmpty()) {
            photos.keep(visited, taken, "test");
        }
        return photos.list(visited).get(0).id().toString();
    }

    private Inspection inspectionOf(UUID id, Facility facility) {
        return inspections.find(id, facility.prefecture()).orElseThrow();
    }

    /** Ids of them. */
    record Safety(String vendorSheet, String evidence, String incident, String report) {}
}
