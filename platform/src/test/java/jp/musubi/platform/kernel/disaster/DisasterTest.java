package jp.musubi.platform.kernel.disaster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.access.DisasterOpening;
import jp.musubi.platform.kernel.access.Disasters;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 災害時モードは、地域と期間と区分を決めて開き、延ばせ、早く終えられ、時計が閉じる。 */
@PlatformTest
class DisasterTest {

    private static final Caller OPERATOR =
            new Caller("disaster-operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final WrittenReason WHY = new WrittenReason("大雨による災害救助法の適用");
    private static final Facility WAJIMA = facility("171", "石川県輪島市河井町1", FacilityKind.CLINIC);
    private static final Facility KANAZAWA = facility("171", "石川県金沢市広坂1", FacilityKind.PHARMACY);
    private static final Facility TOKYO = facility("131", "東京都千代田区1", FacilityKind.HOSPITAL);
    private static final Facility UNKNOWN_PLACE = facility("171", "", FacilityKind.HOSPITAL);

    @Autowired
    private DisasterDesk desk;

    @Autowired
    private Disasters disasters;

    @Autowired
    private DisasterBoard board;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Instant now;

    @BeforeEach
    void setUp() {
        // Each test has sixty days of its own, in which no other test's disaster is open.
        clock.set(TestClock.START.plus(Duration.ofDays(400 + 60L * NEXT.getAndIncrement())));
        now = clock.instant();
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 宣言した地域の施設に_宣言した区分だけ_期間のあいだ開く() {
        Disaster disaster = declare(7, "17");
        assertThat(openings(WAJIMA, now)).singleElement().satisfies(opening -> {
            assertThat(opening.id()).isEqualTo(disaster.id());
            assertThat(opening.classes()).containsExactlyInAnyOrder(DataClass.MEDICATION, DataClass.CHECKUP);
        });
        assertThat(openings(KANAZAWA, now)).as("a pharmacy, too").hasSize(1);
        assertThat(openings(TOKYO, now)).isEmpty();
        assertThat(openings(WAJIMA, now.minusMillis(1))).isEmpty();
        Instant end = now.plus(Duration.ofDays(7));
        assertThat(openings(WAJIMA, end.minusMillis(1))).hasSize(1);
        assertThat(openings(WAJIMA, end)).as("the clock closes it").isEmpty();
        assertThat(board.listOpenAt(now)).extracting(Disaster::id).containsExactly(disaster.id());
        assertThat(board.listOpenAt(end)).isEmpty();
    }

    @Test
    void 市区町村は_施設の住所で分かる() {
        declare(7, "石川県輪島市");
        assertThat(openings(WAJIMA, now)).hasSize(1);
        assertThat(openings(KANAZAWA, now)).isEmpty();
        assertThat(openings(UNKNOWN_PLACE, now)).isEmpty();
    }

    @Test
    void 期間は延ばせるが_終わったものは延ばせない() {
        Disaster disaster = declare(7, "17");
        Instant later = now.plus(Duration.ofDays(9));
        assertThatThrownBy(() -> extend(disaster, disaster.until())).hasMessageStartingWith("PARAMETER-INVALID");
        assertThatThrownBy(() -> extend(disaster, now.plus(Duration.ofDays(32))))
                .hasMessageStartingWith("PARAMETER-INVALID");
        extend(disaster, later);
        assertThat(openings(WAJIMA, later.minusMillis(1))).hasSize(1);
        clock.set(later);
        assertThatThrownBy(() -> extend(disaster, later.plusSeconds(60))).hasMessageStartingWith("DISASTER-OVER");
        assertThatThrownBy(() -> desk.act(
                        OPERATOR, new DisasterOrder.Extend(UUID.randomUUID(), later.plusSeconds(60), WHY), "test"))
                .hasMessageStartingWith("NOT-FOUND");
    }

    @Test
    void 地域はさかのぼって加えられるが_災害の始まりより前にはできない() {
        Disaster disaster = declare(7, "16");
        clock.moveBy(Duration.ofDays(2));
        Instant yesterday = now.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> add(disaster, now.minusSeconds(1), "17")).hasMessageStartingWith("PARAMETER-INVALID");
        add(disaster, yesterday, "17");
        assertThat(openings(WAJIMA, yesterday))
                .singleElement()
                .satisfies(opening -> assertThat(opening.from()).isEqualTo(yesterday));
        assertThat(openings(WAJIMA, yesterday.minusMillis(1))).isEmpty();
        add(disaster, now, "17");
        assertThat(openings(WAJIMA, now)).as("the earlier of both").hasSize(1);
    }

    @Test
    void 早く終えると_その時から見られない() {
        Disaster disaster = declare(7, "17");
        clock.moveBy(Duration.ofMinutes(10));
        desk.act(OPERATOR, new DisasterOrder.End(disaster.id(), WHY), "test");
        assertThat(openings(WAJIMA, clock.instant())).isEmpty();
        assertThatThrownBy(() -> desk.act(OPERATOR, new DisasterOrder.End(disaster.id(), WHY), "test"))
                .hasMessageStartingWith("DISASTER-OVER");
    }

    @Test
    void 二つの災害が重なれば_どちらも効く() {
        declare(7, "17");
        declare(3, "石川県輪島市");
        assertThat(openings(WAJIMA, now)).hasSize(2);
        assertThat(openings(KANAZAWA, now)).hasSize(1);
    }

    @Test
    void 宣言も変更も_だれが何をなぜしたかが残る_確かめるだけでは何も変わらない() {
        var order = order(7, "17");
        desk.preview(OPERATOR, order, "test");
        assertThat(board.listOpenAt(now)).isEmpty();
        Disaster disaster = desk.act(OPERATOR, order, "test");
        extend(disaster, now.plus(Duration.ofDays(9)));
        add(disaster, now, "16");
        assertThat(lineOf(disaster).changes())
                .extracting(change -> change.step() + " " + change.by() + " " + change.reason())
                .containsExactly(
                        "ADD_AREAS disaster-operator " + WHY.text(),
                        "EXTEND disaster-operator " + WHY.text(),
                        "DECLARE disaster-operator " + WHY.text());
        assertThat(jdbc.sql("select count(*) from kernel.audit_entry where act = 'DISASTER' and :id = any(subjects)")
                        .param("id", disaster.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} 日後まで・{1} 日前から・{2}・{3}")
    @CsvSource(textBlock = """
            7,  0,  大雨, LETTER
            0,  0,  大雨, MEDICATION
            32, 0,  大雨, MEDICATION
            7,  32, 大雨, MEDICATION
            7,  0,  ' ',  MEDICATION
            """)
    void きまりに合わない宣言は断る(int days, int daysAgo, String name, DataClass dataClass) {
        var order = new DisasterOrder.Declare(
                name,
                List.of(new Area("17")),
                Set.of(dataClass),
                now.minus(Duration.ofDays(daysAgo)),
                now.plus(Duration.ofDays(days)),
                WHY);
        assertThatThrownBy(() -> desk.act(OPERATOR, order, "test")).hasMessageStartingWith("PARAMETER-INVALID");
    }

    @Test
    void 宣言できるのは運営だけ() {
        for (Role role : List.of(Role.MINISTRY, Role.PREFECTURE, Role.MUNICIPALITY, Role.INSURER)) {
            Caller other = new Caller("other", role, null, null, Set.of(Purpose.SECURITY_OPERATION));
            assertThatThrownBy(() -> desk.act(other, order(7, "17"), "test")).hasMessageStartingWith("ACCESS-REFUSED");
            assertThatThrownBy(() -> desk.list(other, "test")).hasMessageStartingWith("ACCESS-REFUSED");
        }
        Caller wrongPurpose = new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.ELIGIBILITY));
        assertThatThrownBy(() -> desk.act(wrongPurpose, order(7, "17"), "test"))
                .hasMessageStartingWith("ACCESS-PURPOSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "48", "1", "017", "石川", "輪島市", "石川県", "", "石川県輪島市; drop"})
    void 地域でないものは地域にならない(String text) {
        assertThatThrownBy(() -> new Area(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "１７, 17", "石川県 輪島市, 石川県輪島市", "東京都千代田区, 東京都千代田区", "鹿児島県大島郡龍郷町, 鹿児島県大島郡龍郷町"})
    void 地域は書き方の揺れを除いて読む(String text, String read) {
        assertThat(new Area(text).text()).isEqualTo(read);
    }

    private Disaster declare(int days, String... areas) {
        return desk.act(OPERATOR, order(days, areas), "test");
    }

    private DisasterOrder.Declare order(int days, String... areas) {
        return new DisasterOrder.Declare(
                "令和8年4月の大雨",
                Arrays.stream(areas).map(Area::new).toList(),
                Set.of(DataClass.MEDICATION, DataClass.CHECKUP),
                now,
                now.plus(Duration.ofDays(days)),
                WHY);
    }

    private void extend(Disaster disaster, Instant until) {
        desk.act(OPERATOR, new DisasterOrder.Extend(disaster.id(), until, WHY), "test");
    }

    private void add(Disaster disaster, Instant from, String area) {
        desk.act(OPERATOR, new DisasterOrder.AddAreas(disaster.id(), List.of(new Area(area)), from, WHY), "test");
    }

    private DisasterDesk.Line lineOf(Disaster disaster) {
        return desk.list(OPERATOR, "test").stream()
                .filter(line -> line.disaster().id().equals(disaster.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<DisasterOpening> openings(Facility facility, Instant at) {
        return disasters.listOpenFor(facility, at);
    }

    private static Facility facility(String start, String address, FacilityKind kind) {
        String body = start + "990001";
        return new Facility(
                new FacilityCode(body + CheckDigit.of(body)),
                "見本",
                kind,
                LocalDate.of(2025, 2, 1),
                false,
                new FacilityProfile(address, List.of(), false));
    }
}
