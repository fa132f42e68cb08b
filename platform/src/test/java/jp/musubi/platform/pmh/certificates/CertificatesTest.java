package jp.musubi.platform.pmh.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.WithheldPeriod;
import jp.musubi.platform.kernel.people.staff.Post;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.CertificateDesk.Opened;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.CertificateFormTest;
import jp.musubi.platform.pmh.certificates.forms.FieldFault;
import jp.musubi.platform.pmh.certificates.forms.FieldWhy;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 診断書が、書かれ、署名され、自治体に届き、差し戻され、直されて、受理されるまで。 */
@PlatformTest
class CertificatesTest {

    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    private static final String TOWN = "138980";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    private WriteCertificate writing;

    @Autowired
    private TurnCertificate turning;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private OwnCertificates own;

    @Autowired
    private People people;

    @Autowired
    private AddressDisclosure addresses;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Visits visits;

    @Autowired
    private Staff staff;

    @Autowired
    private Intake intake;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private PersonId person;
    private String member;
    private Caller hospital;
    private Caller doctor;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        municipalities.register(new Municipality(TOWN, "13", "証明町", "Shomei-machi", LocalDate.of(2025, 4, 1), null));
        member = "98000011:証:%d:01".formatted(NEXT.getAndIncrement());
        person = new PersonId(UUID.randomUUID());
        people.register(new Person(
                person,
                BORN,
                Sex.FEMALE,
                "東京都証明町一丁目1番",
                null,
                List.of(new PersonName("証明", "花子", "ショウメイ", "ハナコ", BORN, null)),
                List.of(new Coverage(SamplePerson.SYSTEM, member, "98000011", BORN, null))));
        hospital = world.hospital();
        doctor = doctorOf(hospital);
    }

    @Test
    void 書いて_署名して_届き_差し戻され_新しい版で受理される() {
        UUID id = begun("NANBYO");
        Map<String, String> values = filled(id);
        values.remove("FINDINGS");
        save(id, values);
        assertThat(turn(doctor, id, "SIGN")).extracting(FieldFault::why).containsExactly(FieldWhy.REQUIRED);
        assertThat(open(doctor, id).certificate().state()).isEqualTo(CertificateState.DRAFT);

        values.put("FINDINGS", "両眼の視力が下がった。");
        save(id, values);
        assertThat(turn(doctor, id, "SIGN")).isEmpty();
        assertThat(turn(doctor, id, "SUBMIT")).isEmpty();
        Caller town = town(TOWN);
        assertThat(open(town, id).values()).containsEntry("FINDINGS", "両眼の視力が下がった。");
        turn(town, id, "RECEIVE");
        assertRefused(() -> turn(town, id, "RETURN"), ProblemCode.PARAMETER_MISSING);
        turning.turn(town, id, new Turn("RETURN", "重症度分類を書いてください。"), "試験");

        turn(doctor, id, "CORRECT");
        values.put("SEVERITY", "軽症");
        save(id, values);
        assertThat(open(town, id).values()).as("the version that it has").doesNotContainKey("SEVERITY");
        turn(doctor, id, "SIGN");
        turn(doctor, id, "SUBMIT");
        assertThat(open(town, id).values()).containsEntry("SEVERITY", "軽症");
        turn(town, id, "RECEIVE");
        turn(town, id, "ACCEPT");

        Opened accepted = open(town, id);
        assertThat(accepted.certificate().state()).isEqualTo(CertificateState.ACCEPTED);
        assertThat(accepted.acts()).isEmpty();
        assertThat(accepted.turns())
                .extracting(CertificateTurn::act)
                .containsExactly(
                        "SIGN", "SUBMIT", "RECEIVE", "RETURN", "CORRECT", "SIGN", "SUBMIT", "RECEIVE", "ACCEPT");
        assertThat(accepted.turns().get(3).reason()).isEqualTo("重症度分類を書いてください。");
        assertThat(accepted.signed().number()).isEqualTo(2);
        assertThat(accepted.signed().signer().licence()).isEqualTo("試験-1");
        assertThat(world.looksAt(person)).contains("RETURN CERTIFICATE", "RECEIVE CERTIFICATE", "VIEW CERTIFICATE");
    }

    @Test
    void 順の違う移りと_よその者の移りは断る() {
        UUID id = begun("IKENSHO");
        assertRefused(() -> turn(doctor, id, "SUBMIT"), ProblemCode.CONFLICT);
        assertRefused(() -> turn(doctor, id, "ACCEPT"), ProblemCode.PARAMETER_INVALID);
        assertRefused(() -> turn(town(TOWN), id, "RECEIVE"), ProblemCode.ACCESS_REFUSED);
        signAndSend(id);
        assertRefused(() -> turn(doctor, id, "CORRECT"), ProblemCode.CONFLICT);
        assertRefused(() -> turn(doctor, id, "DISCARD"), ProblemCode.CONFLICT);
        assertRefused(() -> turn(town(TOWN), id, "ACCEPT"), ProblemCode.CONFLICT);
        assertRefused(() -> save(id, Map.of("NAME", "別の人")), ProblemCode.CONFLICT);
    }

    @Test
    void よその施設とよその自治体には_ないのと同じ() {
        UUID id = begun("IKENSHO");
        signAndSend(id);
        Caller other = doctorOf(world.hospital());
        municipalities.register(new Municipality("138981", "13", "となり町", "Tonari", LocalDate.of(2025, 4, 1), null));
        for (Caller stranger : List.of(other, town("138981"))) {
            assertRefused(() -> open(stranger, id), ProblemCode.ACCESS_REFUSED);
            assertThat(desk.list(stranger, all(), "試験").lines()).isEmpty();
        }
        assertThat(desk.list(town(TOWN), all(), "試験").lines())
                .extracting(line -> line.certificate().id())
                .contains(id);
    }

    @Test
    void 署名は_医師が第二要素で入ったときだけ() {
        UUID id = begun("IKENSHO");
        save(id, filled(id));
        assertRefused(() -> turn(hospital, id, "SIGN"), ProblemCode.ACCESS_REFUSED);
        var once = new ActingStaff("certificate-doctor-x", Profession.DOCTOR, false, false);
        assertRefused(() -> turn(hospital.withStaff(once), id, "SIGN"), ProblemCode.ACCESS_REFUSED);
        var nurse = new ActingStaff("certificate-nurse", Profession.NURSE, false, true);
        assertRefused(() -> turn(hospital.withStaff(nurse), id, "SIGN"), ProblemCode.ACCESS_REFUSED);
        assertThat(turn(doctor, id, "SIGN")).isEmpty();
    }

    @Test
    void 署名した本文が変わっていれば_出せない() {
        UUID id = begun("IKENSHO");
        save(id, filled(id));
        turn(doctor, id, "SIGN");
        byte[] body = open(doctor, id).signed().body();
        assertThat(new String(body, StandardCharsets.UTF_8)).contains("\"form\":\"IKENSHO\"", "証明 花子");
        assertThatThrownBy(() -> sql.sql("update pmh.certificate_version set body = 'x' where certificate = :id")
                        .param("id", id)
                        .update())
                .as("the application may not")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void ほかの席が先に書いていれば_上書きしない() {
        UUID id = begun("IKENSHO");
        Map<String, String> values = filled(id);
        int revision = open(doctor, id).certificate().draft().revision();
        writing.save(doctor, id, new Typed(revision, values), "試験");
        assertRefused(
                () -> writing.save(doctor, id, new Typed(revision, Map.of("NAME", "古い")), "試験"), ProblemCode.CONFLICT);
        assertThat(open(doctor, id).values()).containsEntry("NAME", "証明 花子");
    }

    @Test
    void 記録から埋めるのは_本人の同意があるときだけ() {
        Caller sender = world.hospital();
        var sample = new SamplePerson(member, BORN.toString(), "female", "ショウメイ ハナコ");
        byte[] unit = SampleUnit.of(sender.facility().digits(), "c1", sample, "Condition")
                .withCondition("c1", "胃潰瘍", "2026-03-01", "")
                .bytes();
        assertThat(intake.submit(unit, sender)).isInstanceOf(Receipt.Accepted.class);

        Opened without = open(doctor, begun("NANBYO"));
        assertThat(without.values())
                .containsEntry("NAME", "証明 花子")
                .containsEntry("BIRTH", "1960-02-29")
                .containsEntry("ADDRESS", "東京都証明町一丁目1番")
                .doesNotContainKey("OTHERS");
        Opened with = open(doctor, begun("NANBYO", ConsentClass.CLINICAL));
        assertThat(with.values().get("OTHERS")).contains("胃潰瘍");
        assertThat(with.certificate().draft().sources().get("OTHERS")).matches("[^ ]+/1");
        assertThat(with.certificate().draft().sources()).containsEntry("NAME", "REGISTER");
    }

    @Test
    void 受付のない人のものは書き始められない() {
        Caller other = doctorOf(world.hospital());
        UUID elsewhere = visit(other);
        assertRefused(() -> writing.begin(doctor, elsewhere, "IKENSHO", "試験"), ProblemCode.VISIT_NOT_FOUND);
        UUID visit = visit(doctor);
        visits.close(visit, doctor);
        assertRefused(() -> writing.begin(doctor, visit, "IKENSHO", "試験"), ProblemCode.VISIT_NOT_OPEN);
        assertRefused(() -> writing.begin(doctor, visit(doctor), "OTHER", "試験"), ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 住所を示せない人と_参加していない自治体の人には_宛先がない() {
        UUID hidden = begun("IKENSHO");
        save(hidden, filled(hidden));
        turn(doctor, hidden, "SIGN");
        addresses.withhold(person, List.of(new WithheldPeriod(LocalDate.of(2025, 1, 1), null)));
        assertRefused(() -> turn(doctor, hidden, "SUBMIT"), ProblemCode.CERTIFICATE_ADDRESSEE);
        assertThat(open(doctor, hidden).certificate().state()).isEqualTo(CertificateState.SIGNED);
        addresses.withhold(person, List.of());
        municipalities.register(new Municipality(TOWN, "13", "証明町", "Shomei-machi", LocalDate.of(2030, 4, 1), null));
        assertRefused(() -> turn(doctor, hidden, "SUBMIT"), ProblemCode.CERTIFICATE_ADDRESSEE);
    }

    @Test
    void 本人には行方が見え_中身は決まりの許す書式で出した後だけ() {
        UUID opinion = begun("IKENSHO");
        UUID record = begun("NANBYO");
        assertThat(own.listOf(person)).extracting(line -> line.readable()).containsExactly(false, false);
        signAndSend(opinion);
        signAndSend(record);
        assertThat(own.findContent(person, opinion)).isEmpty();
        assertThat(own.findContent(person, record)).isPresent();
        assertThat(own.findContent(new PersonId(UUID.randomUUID()), record)).isEmpty();
    }

    @Test
    void 署名したものを_JSONとFHIRの文書で渡す() {
        UUID id = begun("IKENSHO");
        signAndSend(id);
        Opened opened = open(town(TOWN), id);
        String plain = text(CertificateDocument.plain(opened.certificate(), opened.signed()));
        assertThat(plain).contains(opened.signed().sha256(), "\"form\":\"IKENSHO\"", "証明 花子");
        String fhir = text(CertificateDocument.fhir(opened.certificate(), opened.signed()));
        assertThat(fhir)
                .contains(
                        "\"type\":\"document\"",
                        "QuestionnaireResponse",
                        opened.signed().sha256())
                .contains("\"birthDate\":\"1960-02-29\"", "<td>証明 花子</td>");
    }

    private UUID begun(String form, ConsentClass... agreed) {
        return writing.begin(doctor, visit(doctor, agreed), form, "試験");
    }

    private UUID visit(Caller at, ConsentClass... agreed) {
        return visits.open(new VisitRequest(SamplePerson.SYSTEM, member, Channel.PIN, Set.of(agreed)), at)
                .id();
    }

    private void signAndSend(UUID id) {
        save(id, filled(id));
        assertThat(turn(doctor, id, "SIGN")).isEmpty();
        assertThat(turn(doctor, id, "SUBMIT")).isEmpty();
    }

    private Map<String, String> filled(UUID id) {
        Opened opened = open(doctor, id);
        Map<String, String> values =
                new HashMap<>(CertificateFormTest.whole(opened.certificate().form()));
        values.putAll(opened.values());
        return values;
    }

    private void save(UUID id, Map<String, String> values) {
        int revision = open(doctor, id).certificate().draft().revision();
        assertThat(writing.save(doctor, id, new Typed(revision, values), "試験")).isEmpty();
    }

    private List<FieldFault> turn(Caller caller, UUID id, String act) {
        return turning.turn(caller, id, new Turn(act, ""), "試験");
    }

    private Opened open(Caller caller, UUID id) {
        return desk.open(caller, id, "試験");
    }

    private Caller doctorOf(Caller facility) {
        String id = "certificate-doctor-" + NEXT.getAndIncrement();
        var post = new Post(facility.facility(), Profession.DOCTOR, false, LocalDate.of(2020, 4, 1), null);
        staff.register(new StaffMember(id, "証明 医師", "ショウメイ イシ", "試験-1", post), "試験");
        return world.caller(facility.facility(), Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW, Purpose.ELIGIBILITY))
                .withStaff(new ActingStaff(id, Profession.DOCTOR, false, true));
    }

    private static Caller town(String code) {
        return new Caller("town-" + code, Role.MUNICIPALITY, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                .withPayer(code);
    }

    private static CertificateQuery all() {
        return new CertificateQuery("", null, CertificateQuery.Sort.WAITING, 1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
