package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.eligibility.benefits.BenefitRegister;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.benefits.CardClass;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCategory;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LimitFlag;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.benefits.Share;
import jp.musubi.platform.eligibility.benefits.Withholding;
import jp.musubi.platform.eligibility.tickets.CareKind;
import jp.musubi.platform.eligibility.tickets.TicketRequest;
import jp.musubi.platform.eligibility.tickets.Tickets;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 窓口の照会とその答え。時計は 2026年4月1日。 */
@Tag("once")
@PlatformTest
class EligibilityTest {

    private static final FacilityCode CLINIC = code("131778001");
    private static final FacilityCode OTHER_CLINIC = code("131778002");
    private static final FacilityCode PHARMACY = code("134778003");
    private static final FacilityCode CENTER = code("132778004");
    private static final FacilityCode OUTSIDE = code("131778005");
    private static final LocalDate BORN = LocalDate.of(1970, 5, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String OFFICE = "12139903";

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private BenefitRegister register;

    @Autowired
    private Tickets tickets;

    @Autowired
    private AuditLog audit;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String symbol = person.toString().substring(0, 8);
    private final String recipient =
            "%07d".formatted(Math.floorMod(person.value().getMostSignificantBits(), 10_000_000L));

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        LocalDate joins = LocalDate.of(2025, 2, 1);
        facilities.register(new Facility(CLINIC, "資格診療所", FacilityKind.CLINIC, joins, false));
        facilities.register(new Facility(OTHER_CLINIC, "別の診療所", FacilityKind.CLINIC, joins, false));
        facilities.register(new Facility(PHARMACY, "資格薬局", FacilityKind.PHARMACY, joins, false));
        facilities.register(new Facility(CENTER, "資格健診", FacilityKind.CHECKUP_CENTER, joins, false));
        facilities.register(new Facility(OUTSIDE, "参加外", FacilityKind.CLINIC, null, false));
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 有効な資格は_割合と限度額を添えて答え_記録は一行() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        benefits(new LimitCertificate(LimitFlag.A03, null, APRIL, LocalDate.of(2026, 8, 1), null));
        Confirmation answer = ask("06139999", "01", true, clinic());
        assertThat(answer.validity()).isEqualTo(Validity.VALID);
        ConfirmedCoverage one = answer.coverages().get(0);
        assertThat(one.share()).isEqualTo(30);
        assertThat(Objects.requireNonNull(one.limit()).flag()).isEqualTo(LimitFlag.A03);
        assertThat(looks()).singleElement().satisfies(look -> {
            assertThat(look.subjects()).containsExactly("ELIGIBILITY", "FOR_ELIGIBILITY");
            assertThat(look.reason()).isNull();
        });
    }

    @Test
    void 番号では_同意がなければ限度額を答えず_特定疾病は同意があっても答えない() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        benefits(
                new LimitCertificate(LimitFlag.A03, null, APRIL, null, null),
                new DiseaseCertificate(DiseaseCategory.DIALYSIS, 10_000, null, APRIL, null));
        Confirmation silent = ask("06139999", "01", false, clinic());
        assertThat(silent.coverages().get(0).limit()).isNull();
        assertThat(kinds(silent)).contains(RemarkKind.LIMIT_NOT_AGREED);
        assertThat(ask("06139999", "01", true, clinic()).coverages().get(0).diseases())
                .isEmpty();
    }

    @Test
    void 限度額の証は_終わりの日の一秒前まで有効() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        benefits(new LimitCertificate(LimitFlag.A04, null, APRIL, LocalDate.of(2026, 4, 2), null));
        clock.set(Instant.parse("2026-04-01T15:00:00Z").minusSeconds(1));
        assertThat(ask("06139999", "01", true, clinic()).coverages().get(0).limit())
                .isNotNull();
        clock.set(Instant.parse("2026-04-01T15:00:00Z"));
        Confirmation after = ask("06139999", "01", true, clinic());
        assertThat(after.coverages().get(0).limit()).isNull();
        assertThat(kinds(after)).contains(RemarkKind.LIMIT_NONE);
    }

    @Test
    void 古い番号には_新しい資格を先に_前の資格を喪失の理由とともに答える() {
        Coverage old = insurance("06139999", "01", "2020-04-01", "2026-03-16");
        register(BORN, old, insurance("00138990", "01", "2026-03-16", null));
        register.register(
                person,
                new Benefits(
                        List.of(new CoverageDetail(
                                old.value(),
                                old.from(),
                                CardClass.GENERAL,
                                false,
                                null,
                                null,
                                null,
                                LossReason.OTHER_COVERAGE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        Confirmation answer = ask("06139999", "01", false, clinic());
        assertThat(answer.validity()).isEqualTo(Validity.INVALID_NEW_COVERAGE);
        assertThat(answer.coverages())
                .extracting(one -> one.coverage().payer())
                .containsExactly("00138990", "06139999");
        assertThat(kinds(answer)).contains(RemarkKind.NEXT_COVERAGE, RemarkKind.LOST);
    }

    @Test
    void 二つ有効なら複数該当_どれもなければ無効() {
        register(
                BORN, insurance("06139999", "01", "2020-04-01", null), insurance("00138990", "01", "2026-03-16", null));
        assertThat(ask("00138990", "01", false, clinic()).validity()).isEqualTo(Validity.SEVERAL);
        register(BORN, insurance("06139999", "01", "2020-04-01", "2026-04-01"));
        assertThat(ask("06139999", "01", false, clinic()).validity()).isEqualTo(Validity.INVALID);
    }

    @Test
    void 該当なしと_生年月日の違いと_知らない番号は_同じ答え() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        Confirmation nobody = ask(number("06139999", "zzz", "1", "01"), BORN, false, clinic());
        Confirmation otherBirth = ask(number("06139999", symbol, "1", "01"), BORN.plusDays(1), false, clinic());
        assertThat(nobody.validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(otherBirth.validity()).isEqualTo(nobody.validity());
        assertThat(otherBirth.remarks()).isEqualTo(nobody.remarks());
        assertThat(otherBirth.coverages()).isEmpty();
        assertThat(otherBirth.person()).isNull();
        assertThat(looks()).isEmpty();
    }

    @Test
    void 枝番なしで双子に当たれば_だれとも言わず枝番を求める() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        register(new PersonId(UUID.randomUUID()), BORN, insurance("06139999", "02", "2020-04-01", null));
        Confirmation answer = ask("06139999", "", false, clinic());
        assertThat(answer.validity()).isEqualTo(Validity.SEVERAL);
        assertThat(answer.person()).isNull();
        assertThat(answer.coverages()).isEmpty();
        assertThat(kinds(answer)).containsExactly(RemarkKind.SEVERAL_PERSONS);
        assertThat(ask("06139999", "02", false, clinic()).validity()).isEqualTo(Validity.VALID);
    }

    @Test
    void 七十五歳の誕生月は_その日から後期高齢者_限度額は半分と告げる() {
        LocalDate born = LocalDate.of(1951, 4, 20);
        register(
                born,
                insurance("00138990", "01", "2010-04-01", "2026-04-20"),
                new Coverage(
                        MemberNumber.INSURANCE,
                        "39139902::" + symbol + ":",
                        "39139902",
                        LocalDate.of(2026, 4, 20),
                        null));
        register.register(
                person,
                new Benefits(
                        List.of(),
                        List.of(new Share(10, LocalDate.of(2026, 4, 20), null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        CertificateNumber town = number("00138990", symbol, "1", "01");
        clock.set(Instant.parse("2026-04-19T14:59:59Z"));
        Confirmation before = ask(town, born, false, clinic());
        assertThat(before.validity()).isEqualTo(Validity.VALID);
        assertThat(kinds(before)).contains(RemarkKind.TURNS_75, RemarkKind.ENDS_THIS_MONTH);
        clock.set(Instant.parse("2026-04-19T15:00:00Z"));
        Confirmation birthday = ask(town, born, false, clinic());
        assertThat(birthday.validity()).isEqualTo(Validity.INVALID_NEW_COVERAGE);
        assertThat(birthday.coverages().get(0).share()).isEqualTo(10);
    }

    @Test
    void 医療券は_登録の前は未登録と言い_登録の後は指定された施設だけに見える() {
        register(BORN, assistance());
        Confirmation before = askAssistance(clinic());
        assertThat(before.validity()).isEqualTo(Validity.VALID_NO_TICKET);
        assertThat(kinds(before)).contains(RemarkKind.TICKET_MISSING);
        assertThat(tickets.register(ticket("1", CLINIC), office()).created()).isTrue();
        assertThat(tickets.register(ticket("1", CLINIC), office()).created()).isFalse();
        Confirmation after = askAssistance(clinic());
        assertThat(after.validity()).isEqualTo(Validity.VALID);
        assertThat(kinds(after)).contains(RemarkKind.TICKET_ENTRUSTED);
        assertThat(after.coverages().get(0).tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.issueNumber()).isEqualTo("1"));
        Confirmation elsewhere = askAssistance(caller(OTHER_CLINIC, Purpose.ELIGIBILITY));
        assertThat(elsewhere.validity()).isEqualTo(Validity.VALID_NO_TICKET);
        assertThat(elsewhere.coverages().get(0).tickets()).isEmpty();
        clock.set(Instant.parse("2026-04-30T15:00:00Z"));
        assertThat(askAssistance(clinic()).validity()).isEqualTo(Validity.VALID_NO_TICKET);
    }

    @Test
    void 取り消した医療券は見えず_同じ交付番号は使えない() {
        register(BORN, assistance());
        tickets.register(ticket("7", CLINIC), office());
        tickets.withdraw(recipient, "7", office());
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(askAssistance(clinic()).validity()).isEqualTo(Validity.VALID_NO_TICKET);
        assertRefused(() -> tickets.register(ticket("7", CLINIC), office()), ProblemCode.TICKET_NUMBER_USED);
    }

    @Test
    void 福祉事務所は_自分の受給者にだけ登録できる() {
        register(BORN, assistance());
        Caller other = new Caller("other-office", Role.WELFARE_OFFICE, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                .withPayer("12139911");
        assertRefused(() -> tickets.register(ticket("1", CLINIC), other), ProblemCode.MEMBER_NOT_FOUND);
        assertRefused(
                () -> tickets.register(ticket("1", CLINIC), caller(CLINIC, Purpose.PUBLIC_SUBSIDY)),
                ProblemCode.ACCESS_REFUSED);
        assertRefused(
                () -> tickets.register(
                        ticket("1", CLINIC),
                        new Caller("office", Role.WELFARE_OFFICE, null, null, Set.of()).withPayer(OFFICE)),
                ProblemCode.ACCESS_PURPOSE);
        assertRefused(() -> tickets.register(ticket("1", PHARMACY), office()), ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 健診施設には資格だけを答える() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        benefits(new LimitCertificate(LimitFlag.A03, null, APRIL, null, null));
        Confirmation answer = ask("06139999", "01", true, caller(CENTER, Purpose.ELIGIBILITY));
        assertThat(answer.validity()).isEqualTo(Validity.VALID);
        assertThat(answer.coverages().get(0).limit()).isNull();
        assertThat(kinds(answer)).contains(RemarkKind.QUALIFICATION_ONLY);
    }

    @Test
    void 保険者は自分の加入者の自分の資格だけを聞く() {
        register(
                BORN,
                insurance("06139999", "01", "2020-04-01", "2026-03-16"),
                insurance("00138990", "01", "2026-03-16", null));
        Confirmation answer = ask("00138990", "01", false, insurer("00138990"));
        assertThat(answer.coverages()).extracting(one -> one.coverage().payer()).containsExactly("00138990");
        assertThat(kinds(answer)).doesNotContain(RemarkKind.NEXT_COVERAGE);
        Confirmation stranger = ask("06139999", "01", false, insurer("01139906"));
        assertThat(stranger.validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(stranger.person()).isNull();
    }

    @Test
    void 不開示の人の住所はだれにも答えない() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        register.register(
                person,
                new Benefits(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Withholding(APRIL, null))));
        ConfirmedPerson shown =
                Objects.requireNonNull(ask("06139999", "01", false, clinic()).person());
        assertThat(shown.address()).isNull();
        assertThat(shown.postalCode()).isNull();
        assertThat(shown.name()).isEqualTo("資格 太郎");
    }

    @Test
    void 未就学の子は二割() {
        LocalDate born = LocalDate.of(2020, 4, 2);
        register(born, insurance("06139999", "02", "2020-04-02", null));
        ConfirmedCoverage one = ask(number("06139999", symbol, "1", "02"), born, false, clinic())
                .coverages()
                .get(0);
        assertThat(one.preschool()).isTrue();
        assertThat(one.share()).isEqualTo(20);
    }

    @Test
    void 参加外の施設_目的の違う証_ほかの立場は断り_記録に残す() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        assertRefused(
                () -> ask("06139999", "01", false, caller(OUTSIDE, Purpose.ELIGIBILITY)), ProblemCode.ACCESS_AREA);
        assertRefused(
                () -> ask("06139999", "01", false, caller(CLINIC, Purpose.SHARE_VIEW)), ProblemCode.ACCESS_PURPOSE);
        assertRefused(
                () -> ask(
                        "06139999",
                        "01",
                        false,
                        new Caller("ministry", Role.MINISTRY, null, null, Set.of(Purpose.ELIGIBILITY))),
                ProblemCode.ACCESS_REFUSED);
    }

    @Test
    void 個人番号らしい番号と_遠すぎる日は断る() {
        Presented card = new Presented.Card("123456789018");
        assertRefused(() -> ask(card, null), ProblemCode.MY_NUMBER_REFUSED);
        Presented told = new Presented.Certificate(number("06139999", symbol, "1", "01"), BORN);
        assertRefused(() -> ask(told, APRIL.plusMonths(3).plusDays(1)), ProblemCode.PARAMETER_INVALID);
        assertRefused(() -> ask(told, APRIL.minusYears(5).minusDays(1)), ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void 災害の宣言がなければ_氏名では尋ねられない() {
        Question byName = new Question(
                AskingWay.DISASTER, new Presented.NameAndBirth("資格太郎", BORN, null, null), null, false, null);
        assertRefused(() -> eligibility.confirm(byName, clinic(), "test"), ProblemCode.ACCESS_PURPOSE);
        Caller readyForDisasters = caller(CLINIC, Purpose.ELIGIBILITY, Purpose.DISASTER);
        assertRefused(() -> eligibility.confirm(byName, readyForDisasters, "test"), ProblemCode.ACCESS_REFUSED);
    }

    @Test
    void 本人は自分の資格のすべてを見る() {
        register(BORN, insurance("06139999", "01", "2020-04-01", null));
        benefits(
                new LimitCertificate(LimitFlag.A03, null, APRIL, null, null),
                new DiseaseCertificate(DiseaseCategory.HIV, 10_000, null, APRIL, null));
        Caller self = new Caller("self", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
        ConfirmedCoverage one =
                eligibility.of(person, self, "GET /me/eligibility").coverages().get(0);
        assertThat(one.limit()).isNotNull();
        assertThat(one.diseases()).hasSize(1);
        assertRefused(() -> eligibility.of(new PersonId(UUID.randomUUID()), self, "test"), ProblemCode.ACCESS_REFUSED);
    }

    private Confirmation ask(Presented presented, @Nullable LocalDate day) {
        return eligibility.confirm(new Question(AskingWay.CERTIFICATE, presented, day, false, null), clinic(), "test");
    }

    private Confirmation ask(String payer, String branch, boolean limits, Caller caller) {
        return ask(number(payer, symbol, "1", branch), BORN, limits, caller);
    }

    private Confirmation ask(CertificateNumber number, LocalDate born, boolean limits, Caller caller) {
        return eligibility.confirm(
                new Question(AskingWay.CERTIFICATE, new Presented.Certificate(number, born), null, limits, null),
                caller,
                "POST /eligibility/confirmations");
    }

    private Confirmation askAssistance(Caller caller) {
        return ask(number(OFFICE, "", recipient, ""), BORN, true, caller);
    }

    private static CertificateNumber number(String payer, String symbol, String number, String branch) {
        return Objects.requireNonNull(CertificateNumber.find(payer, symbol, number, branch));
    }

    private List<Look> looks() {
        return audit.listLooksAt(person, Long.MAX_VALUE, 10);
    }

    private static List<RemarkKind> kinds(Confirmation answer) {
        return answer.remarks().stream().map(Remark::kind).toList();
    }

    private static void assertRefused(Runnable call, ProblemCode code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void benefits(Object... registered) {
        register.register(
                person,
                new Benefits(
                        List.of(),
                        List.of(),
                        List.of(),
                        of(LimitCertificate.class, registered),
                        of(DiseaseCertificate.class, registered),
                        List.of()));
    }

    private static <T> List<T> of(Class<T> type, Object... registered) {
        return Arrays.stream(registered)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Coverage insurance(String payer, String branch, String from, @Nullable String until) {
        return new Coverage(
                MemberNumber.INSURANCE,
                payer + ":" + symbol + ":1:" + branch,
                payer,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private Coverage assistance() {
        return new Coverage(
                MemberNumber.PUBLIC_PAYER, OFFICE + "::" + recipient + ":", OFFICE, LocalDate.of(2025, 1, 1), null);
    }

    private TicketRequest ticket(String number, FacilityCode facility) {
        return new TicketRequest(
                recipient, facility, CareKind.OUTPATIENT, YearMonth.of(2026, 4), null, null, number, false, 0);
    }

    private void register(LocalDate born, Coverage... coverages) {
        register(person, born, coverages);
    }

    private void register(PersonId id, LocalDate born, Coverage... coverages) {
        people.register(new Person(
                id,
                born,
                Sex.MALE,
                "東京都見本区",
                "000-0001",
                List.of(new PersonName("資格", "太郎", "シカク", "タロウ", born, null)),
                List.of(coverages)));
    }

    private static Caller clinic() {
        return caller(CLINIC, Purpose.ELIGIBILITY);
    }

    private static Caller office() {
        return new Caller("office", Role.WELFARE_OFFICE, null, null, Set.of(Purpose.PUBLIC_SUBSIDY)).withPayer(OFFICE);
    }

    private static Caller insurer(String payer) {
        return new Caller("insurer", Role.INSURER, null, null, Set.of(Purpose.ELIGIBILITY)).withPayer(payer);
    }

    private static Caller caller(FacilityCode facility, Purpose... purposes) {
        return new Caller("eligibility-test", Role.FACILITY, facility, null, Set.of(purposes));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
