package jp.musubi.platform.kernel.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.AddressEntry;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.SexEntry;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 人の照会。Wide in search, exact in print, and only for who may ask. */
@Tag("once")
@PlatformTest
class PersonSearchTest {

    private static final Caller OPERATOR =
            new Caller("operator-search-test", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final FacilityCode CLINIC_CODE = new FacilityCode("131888066" + CheckDigit.of("131888066"));
    private static final Caller COUNTER =
            new Caller("clinic-search-test", Role.FACILITY, CLINIC_CODE, null, Set.of(Purpose.ELIGIBILITY));
    private static final LocalDate BIRTH = LocalDate.of(1993, 8, 8);
    private static final LocalDate MARRIED = LocalDate.of(2025, 6, 1);
    private static final PersonId ID = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000a001"));
    private static final MemberNumber NUMBER = MemberNumber.of(MemberNumber.INSURANCE, "99007001:髙:１８７:05");

    private static final Person PERSON = new Person(
            ID,
            BIRTH,
            null,
            List.of(new SexEntry(Sex.FEMALE, BIRTH, null)),
            List.of(
                    new AddressEntry("千葉県照会市大字かずさ３番地", null, BIRTH, MARRIED),
                    new AddressEntry("東京都照会区結町五丁目1番9号 結ハイツ203", "000-0001", MARRIED, null)),
            List.of(
                    new PersonName("渡邉", "𠮷乃", "ワタナベ", "ヨシノ", BIRTH, MARRIED),
                    new PersonName("大﨑", "𠮷乃", "オオサキ", "ヨシノ", MARRIED, null)),
            List.of(new Coverage(NUMBER.system(), NUMBER.value(), NUMBER.payer(), BIRTH, null)));

    @Autowired
    private PersonSearch search;

    @Autowired
    private SearchDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private AuditLog audit;

    @BeforeEach
    void register() {
        people.register(PERSON);
        facilities.register(new Facility(CLINIC_CODE, "照会試験診療所", FacilityKind.CLINIC, LocalDate.of(2026, 1, 1), false));
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "大﨑𠮷乃, , 東京都照会区結町五丁目1番9号 結ハイツ203, CERTAIN",
        "大崎　吉乃, , 照会区結町5-1-9結ハイツ203, CERTAIN",
        ", ｵｵｻｷ ﾖｼﾉ, 照会区結町5－1－9 結ハイツ203, CERTAIN",
        ", おおさきよしの, 照会区結町５丁目１番９号結ハイツ２０３号室, CERTAIN",
        ", オーサキ ヨシノ, 照会区結町5-1-9 結ハイツ203, PROBABLE",
        "大崎吉乃, , 照会区結町5-1-9, PROBABLE",
        "渡辺吉乃, , 照会区結町5-1-9, PROBABLE",
        ", ワタナベヨシノ, 照会区結町5-1-9, PROBABLE",
        "大崎吉乃, , 照会市かずさ3, PROBABLE",
        "大崎吉乃, , 大阪府別市1-1, POSSIBLE",
        "別乃花子, , 照会区結町5-1-9結ハイツ203, POSSIBLE",
    })
    void 四項目で広く見つけ_確かさを付ける(String name, String kana, String address, MatchGrade grade) {
        var found = find(new PersonQuestion(null, name, kana, BIRTH, Sex.FEMALE, address), OPERATOR);
        assertThat(found).singleElement().satisfies(match -> {
            assertThat(match.person()).as("一字も変えない").isEqualTo(PERSON);
            assertThat(match.grade()).isEqualTo(grade);
        });
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "1993-08-08, FEMALE, 大崎吉乃, CERTAIN",
        "1993-08-08, , , CERTAIN",
        "1993-08-08, FEMALE, 別乃花子, PROBABLE",
        "1993-08-08, MALE, 大崎吉乃, PROBABLE",
        "1993-08-09, FEMALE, 大崎吉乃, POSSIBLE",
        ", FEMALE, 大崎吉乃, POSSIBLE",
    })
    void 被保険者番号と生年月日で見つける(LocalDate birth, Sex sex, String name, MatchGrade grade) {
        MemberNumber asked = MemberNumber.of(MemberNumber.INSURANCE, "99007001:高:187:05".replace('高', '髙'));
        assertThat(find(new PersonQuestion(asked, name, null, birth, sex, null), OPERATOR))
                .singleElement()
                .extracting(PersonMatch::grade)
                .isEqualTo(grade);
    }

    @Test
    void 生年月日も住所も違えば見つからない() {
        var question = new PersonQuestion(null, "大﨑𠮷乃", null, BIRTH.plusDays(1), Sex.FEMALE, "大阪府別市1-1");
        assertThat(find(question, OPERATOR)).isEmpty();
    }

    @Test
    void 四項目の同じ人が二人いれば_どちらも確実とは言わない() {
        PersonId twin = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000a002"));
        people.register(
                new Person(twin, BIRTH, PERSON.sexes().get(0).sex(), "照会県双子町1", null, PERSON.names(), List.of()));
        PersonId other = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000a003"));
        people.register(
                new Person(other, BIRTH, PERSON.sexes().get(0).sex(), "照会県双子町1", null, PERSON.names(), List.of()));
        assertThat(find(new PersonQuestion(null, "大﨑𠮷乃", null, BIRTH, Sex.FEMALE, "照会県双子町1"), OPERATOR))
                .filteredOn(match -> Set.of(twin, other).contains(match.person().id()))
                .hasSize(2)
                .allSatisfy(match -> assertThat(match.grade()).isEqualTo(MatchGrade.PROBABLE));
        for (PersonId moved : List.of(twin, other)) {
            people.register(new Person(
                    moved,
                    LocalDate.of(1900, 1, 1),
                    Sex.OTHER,
                    "移った",
                    null,
                    List.of(new PersonName("移", "動", "イ", "ドウ", BIRTH, null)),
                    List.of()));
        }
    }

    @ParameterizedTest(name = "{0}がなければ断る")
    @CsvSource({"name", "birthDate", "gender", "address"})
    void 窓口では番号か四項目がそろわなければ断る(String missing) {
        var question = new PersonQuestion(
                null,
                missing.equals("name") ? null : "大﨑𠮷乃",
                null,
                missing.equals("birthDate") ? null : BIRTH,
                missing.equals("gender") ? null : Sex.FEMALE,
                missing.equals("address") ? null : "照会区結町5-1-9");
        assertThatThrownBy(() -> find(question, COUNTER))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.PARAMETER_MISSING));
    }

    @Test
    void 窓口には_もしかすると_の人を教えない() {
        assertThat(find(new PersonQuestion(null, "別乃花子", null, BIRTH, Sex.FEMALE, PERSON.address()), COUNTER))
                .isEmpty();
        assertThat(find(new PersonQuestion(NUMBER, null, null, BIRTH, null, null), COUNTER))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"INSURER", "PREFECTURE", "MUNICIPALITY", "WELFARE_OFFICE", "MINISTRY", "PATIENT", "FACILITY"})
    void 照会できない呼び手は_何が足りなくても同じに断られる(Role role) {
        var caller = new Caller(
                "nobody-search-test",
                role,
                role == Role.FACILITY ? CLINIC_CODE : null,
                role == Role.PATIENT ? ID : null,
                Set.of(Purpose.SHARE_VIEW, Purpose.SELF_VIEW));
        assertThatThrownBy(() -> desk.ask(caller, "POST /fhir/Patient/$match"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_REFUSED));
    }

    @Test
    void 個人番号では探せない() {
        var question = new PersonQuestion(null, "123456789018", null, BIRTH, null, null);
        assertThatThrownBy(() -> find(question, OPERATOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MY_NUMBER_REFUSED))
                .hasMessageNotContaining("123456789018");
    }

    @Test
    void 見つかった人の記録に照会が一行残る() {
        long before = audit.countEntriesAbout(ID);
        find(new PersonQuestion(NUMBER, null, null, BIRTH, null, null), COUNTER);
        assertThat(audit.countEntriesAbout(ID)).isEqualTo(before + 1);
        Look look = audit.listLooksAt(ID, Long.MAX_VALUE, 1).get(0);
        assertThat(look.act()).isEqualTo(Act.SEARCH);
        assertThat(look.callerName()).isEqualTo("clinic-search-test");
    }

    private List<PersonMatch> find(PersonQuestion question, Caller caller) {
        SearchGrant grant = desk.ask(caller, "POST /fhir/Patient/$match");
        return search.find(question, MatchGrade.POSSIBLE, 20, grant);
    }
}
