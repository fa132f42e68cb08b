package jp.musubi.platform.kernel.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.StaffMark;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
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
import jp.musubi.platform.kernel.people.staff.Post;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import jp.musubi.platform.kernel.people.staff.StaffPersons;
import jp.musubi.platform.kernel.problems.Problem;
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

/** 同じ氏・家族の閲覧と、職員である人の閲覧。載るものと、すぐ隣の載らないもの。 */
@Tag("once")
@PlatformTest
class NearLooksTest {

    private static final Caller OPERATOR =
            new Caller("operator-near-test", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final FacilityCode HERE = new FacilityCode("131888066" + CheckDigit.of("131888066"));
    private static final FacilityCode ELSEWHERE = new FacilityCode("131888067" + CheckDigit.of("131888067"));

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String me = "near-" + tag;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffPersons staffPersons;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void morning() {
        clock.set(TestClock.START.plus(Duration.ofDays(233)));
        assertThat(ReviewDesk.dayOf(clock.instant())).isEqualTo(DAY);
        LocalDate joined = LocalDate.of(2025, 2, 1);
        facilities.register(new Facility(HERE, "近い診療所", FacilityKind.CLINIC, joined, false));
        facilities.register(new Facility(ELSEWHERE, "よその診療所", FacilityKind.CLINIC, joined, false));
    }

    @AfterEach
    void back() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "職員 {0} が {1}(前の氏 {2})を見ると {3}")
    @CsvSource({
        "髙橋 由紀,  高橋,   , SURNAME",
        "高橋　由紀, 髙橋,   , SURNAME",
        "渡邉 誠,    渡辺,   , SURNAME",
        "斎藤 修,    齋藤,   , SURNAME",
        "山崎 恵,    橋本,   山﨑, FORMER_SURNAME",
        "橋本 恵,    橋本,   山﨑, SURNAME",
        "佐藤 桂,    佐東,   , ",
        "高 橋子,    高橋,   , ",
        "大橋 由紀,  高橋,   , ",
        "田中 里奈,  中田,   , "
    })
    void 氏は鍵で比べ_旧姓も比べる(String member, String family, @Nullable String former, @Nullable Tie tie) {
        work(me, member, HERE, null);
        PersonId person = person(family, former, null);
        look(HERE, me, person);
        assertThat(ties(ReviewKind.SAME_SURNAME)).isEqualTo(tie == null ? List.of() : List.of(tie));
    }

    @ParameterizedTest(name = "自分の資格 {0}、見た人の資格 {1}: {2}")
    @CsvSource({
        "06139901:77:%s:00, 06139901:77:%s:02, FAMILY_COVERAGE",
        "06139901:７７:%s:00, 06139901:77:%s:02, FAMILY_COVERAGE",
        "06139901:77:%s:00, 06139901:78:%s:02, ",
        "06139901:77:%s:00, 01139906:77:%s:02, ",
        "39139902::%s:, 39139902::9%s:, "
    })
    void 同じ世帯の資格の人は_氏が違っても載る(String mine, String theirs, @Nullable Tie tie) {
        String number = String.valueOf(Math.floorMod(tag.hashCode(), 9_000_000) + 100_000);
        work(me, "片桐 守", HERE, person("片桐", null, mine.formatted(number)));
        look(HERE, me, person("別所", null, theirs.formatted(number)));
        assertThat(ties(ReviewKind.SAME_SURNAME)).isEqualTo(tie == null ? List.of() : List.of(tie));
    }

    @Test
    void 旧姓で働く職員は_今の氏の人を見ても載る() {
        work(me, "渡辺 美咲", HERE, person("山﨑", "渡邉", null));
        look(HERE, me, person("山崎", null, null));
        look(HERE, me, person("山本", null, null));
        assertThat(ties(ReviewKind.SAME_SURNAME)).containsExactly(Tie.SURNAME);
    }

    @Test
    void 自分の記録と_同僚の記録は_職員である人の一覧に載る() {
        PersonId self = person("鳴海", null, null);
        PersonId colleague = person("瀬尾", null, null);
        work(me, "鳴海 圭", HERE, self);
        work("mate-" + tag, "瀬尾 薫", HERE, colleague);
        look(HERE, me, self);
        clock.moveBy(Duration.ofMinutes(1));
        look(HERE, me, colleague);
        clock.moveBy(Duration.ofMinutes(1));
        look(HERE, null, colleague);
        assertThat(ties(ReviewKind.STAFF_AS_PATIENT)).containsExactly(Tie.COLLEAGUE, Tie.COLLEAGUE, Tie.SELF);
        assertThat(ties(ReviewKind.SAME_SURNAME)).as("each look in one list").isEmpty();
    }

    @ParameterizedTest(name = "働いた期間 {0} から {1}、つながり {2} から {3}: 載る {4}")
    @CsvSource({
        "2020-04-01, ,           2020-04-01, ,           true",
        "2026-11-20, 2026-11-21, 2026-11-20, 2026-11-21, true",
        "2020-04-01, 2026-11-20, 2020-04-01, ,           false",
        "2026-11-21, ,           2020-04-01, ,           false",
        "2020-04-01, ,           2020-04-01, 2026-11-20, false",
        "2020-04-01, ,           2026-11-21, ,           false"
    })
    void 同僚は_その日に働いている人だけ(
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate linkedFrom,
            @Nullable LocalDate linkedUntil,
            boolean listed) {
        PersonId colleague = person("瀬尾", null, null);
        String id = "mate-" + tag;
        staff.register(new StaffMember(id, "瀬尾 薫", "セオ カオル", null, post(HERE, from, until)), "test");
        staffPersons.link(new StaffPerson(id, colleague, linkedFrom, linkedUntil), "test");
        work(me, "鳴海 圭", HERE, null);
        look(HERE, me, colleague);
        assertThat(ties(ReviewKind.STAFF_AS_PATIENT)).isEqualTo(listed ? List.of(Tie.COLLEAGUE) : List.of());
    }

    @Test
    void よその施設で働く人は_同僚ではない() {
        PersonId other = person("瀬尾", null, null);
        work("mate-" + tag, "瀬尾 薫", ELSEWHERE, other);
        work(me, "鳴海 圭", HERE, null);
        look(HERE, me, other);
        assertThat(ties(ReviewKind.STAFF_AS_PATIENT)).isEmpty();
    }

    @Test
    void 見直したことは_だれが_いつ_何と_残り_その後の閲覧でまた開く() {
        PersonId person = person("鳴海", null, null);
        work(me, "鳴海 圭", HERE, null);
        look(HERE, me, person);
        Finding finding = mine(ReviewKind.SAME_SURNAME).get(0);
        assertThat(finding.open()).isTrue();
        clock.moveBy(Duration.ofMinutes(1));
        desk.mark(OPERATOR, DAY, finding.id(), WrittenReason.of("担当の患者と確かめた", "comment"), "POST /audit/review/{id}");
        Finding reviewed = mine(ReviewKind.SAME_SURNAME).get(0);
        assertThat(reviewed.reviewed()).isEqualTo(new LookReview(clock.instant(), "operator-near-test", "担当の患者と確かめた"));
        assertThat(reviewed.open()).isFalse();
        assertThat(audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).subjects())
                .containsExactly("AUDIT", "SAME_SURNAME");
        clock.moveBy(Duration.ofMinutes(1));
        look(HERE, me, person);
        assertThat(mine(ReviewKind.SAME_SURNAME).get(0).open()).isTrue();
    }

    @Test
    void 施設の責任者は自施設の行だけを見て_自分の閲覧は見直せない() {
        PersonId person = person("鳴海", null, null);
        work(me, "鳴海 圭", HERE, null);
        look(HERE, me, person);
        Caller here = officer(HERE, "officer-" + tag);
        Caller elsewhere = officer(ELSEWHERE, "officer-" + tag);
        Caller self = officer(HERE, me);
        UUID id = mine(ReviewKind.SAME_SURNAME).get(0).id();
        WrittenReason comment = WrittenReason.of("本人に尋ねた", "comment");
        assertThat(desk.review(here, ReviewQuery.of(DAY), "GET /desk/review").findings())
                .extracting(Finding::id)
                .contains(id);
        assertThat(desk.review(elsewhere, ReviewQuery.of(DAY), "GET /desk/review")
                        .findings())
                .extracting(Finding::id)
                .doesNotContain(id);
        for (Caller refused : List.of(elsewhere, self)) {
            assertThatThrownBy(() -> desk.mark(refused, DAY, id, comment, "POST /desk/review/{id}"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("ACCESS-REFUSED");
        }
        assertThatThrownBy(() -> desk.mark(OPERATOR, DAY, UUID.randomUUID(), comment, "POST /desk/review/{id}"))
                .hasMessageContaining("ACCESS-REFUSED");
        assertThat(desk.mark(here, DAY, id, comment, "POST /desk/review/{id}").by())
                .isEqualTo("clinic-" + HERE.digits() + " officer-" + tag);
    }

    /** A line would say that the person exists, and who it is; the answer then did not (access-matrix §5). */
    @Test
    void 断られた閲覧は運営の一覧にだけ載り_施設の一覧では数にも入らない() {
        PersonId unknown = person("鳴海", null, null);
        PersonId known = person("鳴海", null, null);
        work(me, "鳴海 圭", HERE, null);
        look(HERE, me, unknown, "NO_CONSENT");
        look(HERE, null, unknown, "NO_CONSENT");
        look(HERE, me, known, "NO_CONSENT");
        look(HERE, me, known);
        assertThat(mine(ReviewKind.SAME_SURNAME))
                .extracting(Finding::person)
                .containsExactlyInAnyOrder(unknown.value(), known.value());
        assertThat(mine(ReviewKind.NO_VISIT)).extracting(Finding::person).contains(unknown.value());
        long operators =
                desk.review(OPERATOR, ReviewQuery.of(DAY), "GET /audit/review").notNamed();
        Review own = desk.review(officer(HERE, "officer-" + tag), ReviewQuery.of(DAY), "GET /desk/review");
        assertThat(own.findings()).extracting(Finding::person).doesNotContain(unknown.value());
        assertThat(own.of(ReviewKind.SAME_SURNAME))
                .filteredOn(finding -> known.value().equals(finding.person()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.looks().times()).isEqualTo(1);
                    assertThat(finding.looks().refused()).isZero();
                });
        assertThat(own.notNamed()).isLessThan(operators);
    }

    @Test
    void 絞り込みと並び() {
        work(me, "鳴海 圭", HERE, null);
        PersonId twice = person("鳴海", null, null);
        PersonId later = person("鳴海", null, null);
        look(HERE, me, twice);
        look(HERE, me, twice);
        clock.moveBy(Duration.ofMinutes(1));
        look(HERE, me, later);
        assertThat(sorted(ReviewQuery.Sort.LAST)).containsExactly(later.value(), twice.value());
        assertThat(sorted(ReviewQuery.Sort.TIMES)).containsExactly(twice.value(), later.value());
        var none = new ReviewQuery(
                DAY, ReviewKind.SAME_SURNAME, ReviewQuery.State.REVIEWED, ReviewQuery.Sort.LAST, "近い診療所");
        assertThat(desk.review(OPERATOR, none, "GET /audit/review").findings())
                .noneMatch(finding -> me.equals(finding.who().staff()));
        var elsewhere = new ReviewQuery(DAY, null, ReviewQuery.State.ALL, ReviewQuery.Sort.WHO, ELSEWHERE.digits());
        assertThat(desk.review(OPERATOR, elsewhere, "GET /audit/review").findings())
                .noneMatch(finding -> me.equals(finding.who().staff()));
    }

    @Test
    void 職員の印は記録の初めの一つで_本人の頁の言葉には混ざらない() {
        PersonId person = person("鳴海", null, null);
        look(HERE, me, person);
        List<String> subjects =
                audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).subjects();
        assertThat(subjects).containsExactly("STAFF=" + me, "LAB");
        assertThat(StaffMark.staffOf(subjects)).isEqualTo(me);
        assertThat(StaffMark.without(subjects)).containsExactly("LAB");
    }

    private List<UUID> sorted(ReviewQuery.Sort sort) {
        var query = new ReviewQuery(DAY, ReviewKind.SAME_SURNAME, ReviewQuery.State.OPEN, sort, "近い");
        return desk.review(OPERATOR, query, "GET /audit/review").findings().stream()
                .filter(finding -> me.equals(finding.who().staff()))
                .map(Finding::person)
                .toList();
    }

    private List<Tie> ties(ReviewKind kind) {
        return mine(kind).stream().map(Finding::tie).toList();
    }

    private List<Finding> mine(ReviewKind kind) {
        return desk.review(OPERATOR, ReviewQuery.of(DAY), "GET /audit/review").of(kind).stream()
                .filter(finding -> finding.who().caller().endsWith(HERE.digits()))
                .filter(finding -> looked.contains(finding.person()))
                .toList();
    }

    private final Set<UUID> looked = new java.util.HashSet<>();

    private void look(FacilityCode facility, @Nullable String staffId, PersonId person) {
        look(facility, staffId, person, null);
    }

    private void look(FacilityCode facility, @Nullable String staffId, PersonId person, @Nullable String reason) {
        looked.add(person.value());
        Caller system =
                new Caller("clinic-" + facility.digits(), Role.FACILITY, facility, null, Set.of(Purpose.SHARE_VIEW));
        Caller caller =
                staffId == null ? system : system.withStaff(new ActingStaff(staffId, Profession.NURSE, false, true));
        audit.write(new AuditEntry(caller, Act.VIEW, person, List.of("LAB"), reason, "GET /fhir/Observation"));
    }

    private void work(String id, String name, FacilityCode at, @Nullable PersonId person) {
        LocalDate from = LocalDate.of(2020, 4, 1);
        staff.register(new StaffMember(id, name, "カナ カナ", null, post(at, from, null)), "test");
        if (person != null) {
            staffPersons.link(new StaffPerson(id, person, from, null), "test");
        }
    }

    private static Post post(FacilityCode at, LocalDate from, @Nullable LocalDate until) {
        return new Post(at, Profession.NURSE, false, from, until);
    }

    private static Caller officer(FacilityCode at, String id) {
        return new Caller("clinic-" + at.digits(), Role.FACILITY, at, null, Set.of(Purpose.SECURITY_OPERATION))
                .withStaff(new ActingStaff(id, Profession.PRIVACY_OFFICER, false, true));
    }

    private PersonId person(String family, @Nullable String former, @Nullable String member) {
        PersonId id = new PersonId(UUID.randomUUID());
        LocalDate birth = LocalDate.of(1980, 1, 1);
        LocalDate changed = LocalDate.of(2020, 6, 1);
        PersonName now = new PersonName(family, "試", "カナ", "タメシ", former == null ? birth : changed, null);
        List<PersonName> names =
                former == null ? List.of(now) : List.of(new PersonName(former, "試", "キュウ", "タメシ", birth, changed), now);
        List<Coverage> coverages = member == null
                ? List.of()
                : List.of(new Coverage(
                        MemberNumber.INSURANCE, member, member.substring(0, 8), LocalDate.of(2015, 4, 1), null));
        people.register(new Person(id, birth, Sex.FEMALE, "東京都見本区", null, names, coverages));
        return id;
    }
}
