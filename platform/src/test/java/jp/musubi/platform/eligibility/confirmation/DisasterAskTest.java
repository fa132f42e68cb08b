package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.disaster.Area;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.disaster.DisasterOrder;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.areas.Areas;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 災害時の照会。運営が宣言した災害の間だけ、カードも番号もない人を、氏名と生年月日で。 */
@Tag("once")
@PlatformTest
class DisasterAskTest {

    private static final WrittenReason WHY = new WrittenReason("大雨による災害救助法の適用");
    private static final Caller OPERATOR =
            new Caller("ask-operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final FacilityCode CLINIC = code("361990551");
    private static final FacilityCode ELSEWHERE = code("131990551");
    private static final LocalDate BORN = LocalDate.of(1993, 8, 8);
    private static final Person WOMAN = person(1, Sex.FEMALE, "徳島県見本市一丁目", "渡邉", "山﨑");
    private static final Person NAMESAKE = person(2, Sex.FEMALE, "静岡県見本市", "長宗我部", null);
    private static final Person OTHER_NAMESAKE = person(3, Sex.FEMALE, "高知県見本市", "長宗我部", null);

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private DisasterDesk disasters;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Areas areas;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Instant from;

    @BeforeEach
    void declared() {
        // Long after all other tests' days, so that no other disaster is open.
        clock.set(TestClock.START.plus(Duration.ofDays(9_000)));
        from = clock.instant();
        areas.register(
                new jp.musubi.platform.kernel.people.areas.Area("36", LocalDate.of(2025, 2, 1), false, "試験"), "test");
        facilities.register(new Facility(CLINIC, "被災地の診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        facilities.register(new Facility(ELSEWHERE, "ほかの診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        List.of(WOMAN, NAMESAKE, OTHER_NAMESAKE).forEach(people::register);
        disasters.act(
                OPERATOR,
                new DisasterOrder.Declare(
                        "照会の試験の大雨",
                        List.of(new Area("36")),
                        Set.of(DataClass.MEDICATION),
                        from,
                        from.plus(Duration.ofDays(1)),
                        WHY),
                "test");
    }

    @AfterEach
    void over() {
        clock.moveBy(Duration.ofDays(1));
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "{0} でも見つかる")
    @CsvSource({"山﨑美咲", "山崎 美咲", "ヤマザキ ミサキ", "ﾔﾏｻﾞｷﾐｻｷ", "やまざき　みさき", "渡邉美咲", "渡辺美咲"})
    void 書き方と旧姓によらず見つかる(String name) {
        Confirmation answer = ask(name, null, null);
        assertThat(answer.validity()).isEqualTo(Validity.VALID);
        assertThat(answer.person()).extracting(ConfirmedPerson::id).isEqualTo(WOMAN.id());
    }

    @Test
    void 宣言の間だけ_その地域の施設だけが_災害の目的で尋ねられる() {
        clock.set(from.minusSeconds(1));
        assertRefused(CLINIC, ProblemCode.ACCESS_REFUSED, Purpose.ELIGIBILITY, Purpose.DISASTER);
        clock.set(from);
        assertRefused(ELSEWHERE, ProblemCode.ACCESS_REFUSED, Purpose.ELIGIBILITY, Purpose.DISASTER);
        assertRefused(CLINIC, ProblemCode.ACCESS_PURPOSE, Purpose.ELIGIBILITY);
        clock.set(from.plus(Duration.ofDays(1)).minusSeconds(1));
        assertThat(ask("山﨑美咲", null, null).validity()).isEqualTo(Validity.VALID);
        clock.set(from.plus(Duration.ofDays(1)));
        assertRefused(CLINIC, ProblemCode.ACCESS_REFUSED, Purpose.ELIGIBILITY, Purpose.DISASTER);
    }

    @Test
    void 同じ氏名の人が二人なら名を言わず_住所を加えれば一人() {
        Confirmation several = ask("長宗我部美咲", null, null);
        assertThat(several.validity()).isEqualTo(Validity.SEVERAL);
        assertThat(several.person()).isNull();
        assertThat(several.coverages()).isEmpty();
        Confirmation one = ask("長宗我部美咲", Sex.FEMALE, "静岡県");
        assertThat(one.validity()).isEqualTo(Validity.VALID);
        assertThat(one.person()).extracting(ConfirmedPerson::id).isEqualTo(NAMESAKE.id());
    }

    @Test
    void 違う性別や住所や名では該当なし() {
        assertThat(ask("山﨑美咲", Sex.MALE, null).validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(ask("山﨑美咲", null, "大阪府").validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(ask("山﨑", null, null).validity()).isEqualTo(Validity.NOT_FOUND);
    }

    @Test
    void 見つかった人の記録には_照会と資格の閲覧が残る() {
        int before = entries();
        ask("山﨑美咲", null, null);
        assertThat(entries() - before).as("SEARCH and VIEW").isEqualTo(2);
    }

    private int entries() {
        return jdbc.sql("select count(*) from kernel.audit_entry where person_id = :id and caller = 'disaster-clinic'")
                .param("id", WOMAN.id().value())
                .query(Integer.class)
                .single();
    }

    private void assertRefused(FacilityCode facility, ProblemCode code, Purpose... purposes) {
        assertThatThrownBy(() -> ask("山﨑美咲", null, null, facility, Set.of(purposes)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Confirmation ask(String name, @Nullable Sex sex, @Nullable String address) {
        return ask(name, sex, address, CLINIC, Set.of(Purpose.ELIGIBILITY, Purpose.DISASTER));
    }

    private Confirmation ask(
            String name, @Nullable Sex sex, @Nullable String address, FacilityCode facility, Set<Purpose> purposes) {
        Caller caller = new Caller("disaster-clinic", Role.FACILITY, facility, null, purposes);
        return eligibility.confirm(
                new Question(
                        AskingWay.DISASTER, new Presented.NameAndBirth(name, BORN, sex, address), null, false, null),
                caller,
                "test");
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }

    private static Person person(int id, Sex sex, String address, String family, @Nullable String later) {
        LocalDate married = LocalDate.of(2025, 6, 15);
        String kana = later == null ? "チョウソカベ" : "ワタナベ";
        PersonName first = new PersonName(family, "美咲", kana, "ミサキ", BORN, later == null ? null : married);
        List<PersonName> names = later == null
                ? List.of(first)
                : List.of(first, new PersonName(later, "美咲", "ヤマザキ", "ミサキ", married, null));
        return new Person(
                new PersonId(new UUID(0x551, id)),
                BORN,
                sex,
                address,
                null,
                names,
                List.of(new Coverage(
                        MemberNumber.INSURANCE,
                        "06139901:551:" + id + ":00",
                        "06139901",
                        LocalDate.of(2020, 4, 1),
                        null)));
    }
}
