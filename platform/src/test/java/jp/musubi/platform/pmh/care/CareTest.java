package jp.musubi.platform.pmh.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.staff.Post;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.CareFault.Why;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.TurnCertificate;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.CertificateFormTest;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 認定が登録され、意見書が頼まれて届き、同意した事業所だけが見る。 */
@PlatformTest
class CareTest {

    private static final LocalDate BORN = LocalDate.of(1945, 5, 5);
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Tokyo"));
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final CareOffice OFFICE = new CareOffice("1379999901", "試験の介護支援", "test office");

    @Autowired
    private KeepCertifications keeping;

    @Autowired
    private AskOpinions opinions;

    @Autowired
    private CareConsents consents;

    @Autowired
    private AgreeCare agreeing;

    @Autowired
    private ReadCare reading;

    @Autowired
    private CareRights rights;

    @Autowired
    private WriteCertificate writing;

    @Autowired
    private TurnCertificate turning;

    @Autowired
    private CertificateDesk certificates;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private Visits visits;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private TestClock clock;

    private int number;
    private String code;
    private CareSeat town;
    private PersonId person;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        number = NEXT.getAndIncrement();
        code = "1387" + (10 + number);
        municipalities.register(new Municipality(code, "13", "介護町" + code, "Kaigo", LocalDate.of(2025, 4, 1), null));
        town = rights.requireKeeper(municipality(code), "試験");
        person = new PersonId(UUID.randomUUID());
        people.register(new Person(
                person,
                BORN,
                Sex.FEMALE,
                "東京都介護町" + code + "一丁目",
                null,
                List.of(new PersonName("介護", "花子", "カイゴ", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, member(), "06139999", BORN, null))));
        consents.register(OFFICE);
    }

    @Test
    void 登録した認定は名簿に載り_終わらせて_新しい認定を登録する() {
        Certification first = registered(fields());
        assertThat(first.person()).isEqualTo(person);
        Map<CareField, String> again = fields();
        assertThat(keeping.register(town, again).faults()).containsExactly(new CareFault(CareField.INSURED, Why.USED));
        keeping.end(town, first.id(), TODAY.plusDays(29));
        assertRefused(() -> keeping.end(town, first.id(), TODAY.plusDays(29)), ProblemCode.PARAMETER_INVALID);
        Map<CareField, String> heavier = fields();
        heavier.put(CareField.LEVEL, "CARE_3");
        heavier.put(CareField.FROM, TODAY.plusDays(30).toString());
        heavier.put(CareField.UNTIL, TODAY.plusDays(300).toString());
        registered(heavier);
        assertThat(keeping.list(town, query(CareQuery.Show.NOW)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level().id()).isEqualTo("CARE_1");
                    assertThat(one.valid().last()).isEqualTo(TODAY.plusDays(29));
                });
        assertThat(keeping.list(town, query(CareQuery.Show.ALL))).hasSize(2);
    }

    @Test
    void 合わない人と_決まりの外は_欄とわけで断る() {
        Map<CareField, String> wrong = fields();
        wrong.put(CareField.BIRTH, "1945-05-06");
        assertThat(keeping.register(town, wrong).faults()).containsExactly(new CareFault(CareField.NUMBER, Why.NOBODY));
        Map<CareField, String> many = fields();
        many.put(CareField.INSURED, "123");
        many.put(CareField.LEVEL, "CARE_9");
        assertThat(keeping.register(town, many).faults())
                .containsExactlyInAnyOrder(
                        new CareFault(CareField.INSURED, Why.DIGITS), new CareFault(CareField.LEVEL, Why.LEVEL));
        Map<CareField, String> share = fields();
        share.put(CareField.SHARE, "15");
        assertThat(keeping.register(town, share).faults()).containsExactly(new CareFault(CareField.SHARE, Why.SHARE));
    }

    @Test
    void よその自治体の認定は_ないのと同じ() {
        Certification mine = registered(fields());
        municipalities.register(new Municipality("138799", "13", "よそ町", "Yoso", LocalDate.of(2025, 4, 1), null));
        CareSeat other = rights.requireKeeper(municipality("138799"), "試験");
        assertThat(keeping.count(other, query(CareQuery.Show.ALL))).isZero();
        assertRefused(() -> keeping.get(other, mine.id()), ProblemCode.NOT_FOUND);
        assertRefused(() -> keeping.end(other, mine.id(), TODAY), ProblemCode.NOT_FOUND);
        assertRefused(() -> opinions.ask(other, mine.id(), "1319900013"), ProblemCode.NOT_FOUND);
    }

    @Test
    void 頼んだ意見書は_診断書として届くと_届いたになる() {
        Certification of = registered(fields());
        Caller hospital = world.hospital();
        Caller doctor = doctorOf(hospital);
        OpinionRequest asked = opinions.ask(town, of.id(), hospital.facility().digits());
        assertThat(asked.dueOn()).isEqualTo(TODAY.plusDays(14));
        assertRefused(() -> opinions.ask(town, of.id(), hospital.facility().digits()), ProblemCode.CONFLICT);
        assertRefused(() -> opinions.ask(town, of.id(), "1319999994"), ProblemCode.PARAMETER_INVALID);
        CareSeat asking = rights.requireDoctor(doctor, "試験");
        assertThat(opinions.askedFor(asking)).singleElement().satisfies(one -> {
            assertThat(one.who().name()).isEqualTo("介護 花子");
            assertThat(one.state()).isEqualTo(OpinionRequest.State.OPEN);
        });
        CareSeat elsewhere = rights.requireDoctor(doctorOf(world.hospital()), "試験");
        assertThat(opinions.askedFor(elsewhere)).isEmpty();
        UUID opinion = sent(doctor);
        assertThat(opinions.asked(town)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(OpinionRequest.State.ANSWERED);
            assertThat(one.answer()).isEqualTo(opinion);
        });
        assertRefused(() -> opinions.cancel(town, asked.id()), ProblemCode.CONFLICT);
    }

    @Test
    void はじめての人のためにも頼め_取りやめられる() {
        String facility = world.hospital().facility().digits();
        OpinionRequest asked = opinions.askFirst(town, fields(), facility);
        assertThat(asked.person()).isEqualTo(person);
        opinions.cancel(town, asked.id());
        assertThat(opinions.asked(town))
                .extracting(OpinionRequest::state)
                .containsExactly(OpinionRequest.State.CANCELLED);
        Map<CareField, String> nobody = fields();
        nobody.put(CareField.NUMBER, "999999");
        assertRefused(() -> opinions.askFirst(town, nobody, facility), ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 事業所に見えるのは_同意した人だけで_やめればすぐ見えない() {
        registered(fields());
        CareSeat office = rights.requireManager(office(OFFICE.code()), "試験");
        assertThat(reading.list(office, "試験")).noneMatch(one -> one.person().equals(person));
        assertRefused(() -> reading.of(office, person.value(), "試験"), ProblemCode.ACCESS_REFUSED);
        assertRefused(() -> reading.of(office, UUID.randomUUID(), "試験"), ProblemCode.ACCESS_REFUSED);
        Caller self = new Caller("self", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        agreeing.say(self, person, OFFICE.code(), true, TODAY, "試験");
        assertThat(reading.of(office, person.value(), "試験").current().level().id())
                .isEqualTo("CARE_1");
        assertThat(world.looksAt(person)).contains("VIEW CARE", "VIEW CARE NO_CONSENT", "GIVE_CONSENT CARE");
        CareSeat another = rights.requireManager(office("1379999999"), "試験");
        assertRefused(() -> reading.of(another, person.value(), "試験"), ProblemCode.ACCESS_REFUSED);
        agreeing.say(self, person, OFFICE.code(), false, null, "試験");
        assertRefused(() -> reading.of(office, person.value(), "試験"), ProblemCode.ACCESS_REFUSED);
    }

    @Test
    void 立場の違う者は席につけない() {
        assertRefused(() -> rights.requireKeeper(office(OFFICE.code()), "試験"), ProblemCode.ACCESS_REFUSED);
        assertRefused(() -> rights.requireManager(municipality(code), "試験"), ProblemCode.ACCESS_REFUSED);
        assertRefused(() -> rights.requireDoctor(municipality(code), "試験"), ProblemCode.ACCESS_REFUSED);
    }

    private UUID sent(Caller doctor) {
        UUID visit = visits.open(new VisitRequest(MemberNumber.INSURANCE, member(), Channel.PIN, Set.of()), doctor)
                .id();
        UUID id = writing.begin(doctor, visit, "IKENSHO", "試験");
        CertificateDesk.Opened opened = certificates.open(doctor, id, "試験");
        Map<String, String> values =
                new HashMap<>(CertificateFormTest.whole(opened.certificate().form()));
        values.putAll(opened.values());
        assertThat(writing.save(doctor, id, new Typed(1, values), "試験")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SIGN", ""), "試験")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SUBMIT", ""), "試験")).isEmpty();
        return id;
    }

    private Caller doctorOf(Caller facility) {
        String id = "care-doctor-" + NEXT.getAndIncrement();
        var post = new Post(facility.facility(), Profession.DOCTOR, false, LocalDate.of(2020, 4, 1), null);
        staff.register(new StaffMember(id, "介護 医師", "カイゴ イシ", "試験-2", post), "試験");
        return world.caller(facility.facility(), Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW, Purpose.ELIGIBILITY))
                .withStaff(new ActingStaff(id, Profession.DOCTOR, false, true));
    }

    private Certification registered(Map<CareField, String> fields) {
        KeepCertifications.Answer answer = keeping.register(town, fields);
        assertThat(answer.faults()).isEmpty();
        return answer.kept().orElseThrow();
    }

    private Map<CareField, String> fields() {
        Map<CareField, String> fields = new EnumMap<>(CareField.class);
        fields.put(CareField.PAYER, "06139999");
        fields.put(CareField.SYMBOL, "介");
        fields.put(CareField.NUMBER, Integer.toString(number));
        fields.put(CareField.BRANCH, "01");
        fields.put(CareField.BIRTH, BORN.toString());
        fields.put(CareField.NAME, "介護 花子");
        fields.put(CareField.INSURED, "%010d".formatted(number));
        fields.put(CareField.INSURER, code);
        fields.put(CareField.LEVEL, "CARE_1");
        fields.put(CareField.SHARE, "20");
        fields.put(CareField.FROM, TODAY.toString());
        fields.put(CareField.UNTIL, TODAY.plusYears(1).toString());
        return fields;
    }

    private String member() {
        return "06139999:介:%d:01".formatted(number);
    }

    private static Caller municipality(String code) {
        return new Caller("care-" + code, Role.MUNICIPALITY, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                .withPayer(code);
    }

    private static Caller office(String code) {
        return new Caller("office-" + code, Role.CARE_OFFICE, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                .withPayer(code);
    }

    private static CareQuery query(CareQuery.Show show) {
        return new CareQuery("", "", show, CareQuery.Sort.UNTIL, TODAY, 1);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
