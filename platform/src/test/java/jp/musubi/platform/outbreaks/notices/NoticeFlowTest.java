package jp.musubi.platform.outbreaks.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.figures.Asked;
import jp.musubi.platform.outbreaks.figures.Count;
import jp.musubi.platform.outbreaks.figures.DrawFigures;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 届が医師から国まで進み、訂正され、取り下げられ、合わせられる。 */
@PlatformTest
class NoticeFlowTest {

    private static final NoticeBook.Why WHY = new NoticeBook.Why("試験のわけ", "tester");
    private static final NoticeBook.Why NO_REASON = new NoticeBook.Why("", "tester");

    @Autowired
    NoticeBook book;

    @Autowired
    RemindCenters remind;

    @Autowired
    DrawFigures draw;

    @Autowired
    Diseases diseases;

    @Autowired
    Facilities facilities;

    @Autowired
    RecordsWorld world;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    private Facility hospital;
    private Viewer doctor;
    private final Viewer center = new Viewer(Role.HEALTH_CENTER, "1300");
    private final Viewer prefecture = new Viewer(Role.PREFECTURE, "13");
    private final Viewer home = new Viewer(Role.PREFECTURE, "12");
    private final Viewer ministry = new Viewer(Role.MINISTRY, "");
    private Instant before;

    @BeforeEach
    void 病院がある() {
        before = clock.instant();
        hospital = facilities.find(world.hospital().facility()).orElseThrow();
        doctor = new Viewer(Role.FACILITY, hospital.code().digits());
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(before);
    }

    @Test
    void 医師から国まで進み_だれがいつなぜが残る() {
        UUID id = send("MEASLES", measles(), "a").id();
        turn(id, center, "RECEIVE");
        turn(id, prefecture, "CONFIRM");
        assertThat(book.find(id, ministry)).isEmpty();
        Notice reported = turn(id, prefecture, "REPORT");

        assertThat(reported.state()).isEqualTo(NoticeState.REPORTED);
        assertThat(book.turns(reported, prefecture))
                .allMatch(turn -> turn.act().equals("SEND") || !turn.note().isEmpty());
        assertThat(book.turns(reported, ministry)).allMatch(turn -> turn.note().isEmpty());
        assertThat(book.turns(reported, doctor))
                .extracting(NoticeTurn::act)
                .containsExactly("SEND", "RECEIVE", "CONFIRM", "REPORT");
        assertThat(book.find(id, ministry)).isPresent();
        assertThat(book.content(reported, ministry).values()).doesNotContainKeys("NAME", "ADDRESS", "BIRTH", "PHONE");
        assertThat(book.content(reported, prefecture).get(FormItem.NAME)).isEqualTo("見本 花子");
    }

    @Test
    void 国に報告した届は曲線と県の数に入り_取り下げると抜ける() {
        LocalDate today = diseases.today();
        Asked asked = new Asked("MEASLES", today.minusDays(200), today.plusDays(100));
        long before = draw.draw(asked, ministry).all().total();
        UUID id = send("MEASLES", measles(), "a").id();
        turn(id, center, "RECEIVE");
        turn(id, prefecture, "CONFIRM");
        assertThat(draw.draw(asked, ministry).all().total()).isEqualTo(before);
        turn(id, prefecture, "REPORT");

        DrawFigures.Figures figures = draw.draw(asked, ministry);
        assertThat(figures.all().total()).isEqualTo(before + 1);
        assertThat(figures.all().path()).startsWith("M");
        assertThat(figures.places()).hasSize(47);
        Count tokyo = placed(draw.draw(asked, ministry));
        assertThat(tokyo.text()).isEqualTo(Long.toString(tokyo.number()));
        assertThat(placed(draw.draw(asked, prefecture)).text()).isEqualTo(tokyo.text());
        for (Viewer other : List.of(home, center)) {
            assertThat(placed(draw.draw(asked, other)).text()).isEqualTo(tokyo.number() < 10 ? "1〜9" : tokyo.text());
        }
        turn(id, doctor, "WITHDRAW");
        assertThat(draw.draw(asked, ministry).all().total()).isEqualTo(before);
    }

    @Test
    void 訂正は同じ番号の新しい版で_国は報告された版を見る() {
        UUID id = send("MEASLES", measles(), "a").id();
        turn(id, center, "RECEIVE");
        turn(id, prefecture, "CONFIRM");
        turn(id, prefecture, "REPORT");
        Map<String, String> corrected = measles();
        corrected.put("SYMPTOMS", "発熱");
        Notice after = book.correct(id, doctor, corrected, WHY);

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.state()).isEqualTo(NoticeState.SUBMITTED);
        assertThat(book.content(after, center).get("SYMPTOMS")).isEqualTo("発熱");
        assertThat(book.content(after, ministry).get("SYMPTOMS")).isEmpty();
        assertThatThrownBy(() -> book.correct(id, doctor, corrected, NO_REASON)).isInstanceOf(Problem.class);
    }

    @Test
    void 差し戻された届は直して出し直し_取り下げるとその先はない() {
        UUID id = send("SYPHILIS", nameless(), "a").id();
        turn(id, center, "RETURN");
        assertThat(book.find(id, doctor).orElseThrow().state()).isEqualTo(NoticeState.RETURNED);
        book.correct(id, doctor, nameless(), WHY);
        turn(id, center, "RECEIVE");
        turn(id, doctor, "WITHDRAW");
        assertThatThrownBy(() -> turn(id, prefecture, "CONFIRM"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    @Test
    void してよい者だけが進められる() {
        UUID id = send("MEASLES", measles(), "a").id();
        for (var wrong : List.of(
                Map.entry(doctor, "RECEIVE"),
                Map.entry(prefecture, "RECEIVE"),
                Map.entry(center, "CONFIRM"),
                Map.entry(home, "CONFIRM"),
                Map.entry(center, "WITHDRAW"),
                Map.entry(new Viewer(Role.HEALTH_CENTER, "1301"), "RECEIVE"),
                Map.entry(new Viewer(Role.FACILITY, "1319900013"), "WITHDRAW"))) {
            assertThatThrownBy(() -> turn(id, wrong.getKey(), wrong.getValue()))
                    .as(wrong.toString())
                    .isInstanceOf(Problem.class);
        }
        assertThat(book.turns(book.find(id, doctor).orElseThrow(), doctor)).hasSize(1);
    }

    @Test
    void 住む県の知事は身元の届の写しを見る_よその保健所は何も見ない() {
        Map<String, String> away = measles();
        away.put("ADDRESS", "千葉県見本市かずさ台一丁目");
        UUID id = send("MEASLES", away, "a").id();
        assertThat(book.find(id, home)).isPresent();
        assertThat(book.find(id, new Viewer(Role.PREFECTURE, "14"))).isEmpty();
        assertThat(book.find(id, new Viewer(Role.HEALTH_CENTER, "1301"))).isEmpty();
        assertThat(book.list(new Viewer(Role.HEALTH_CENTER, "1301")))
                .extracting(Notice::id)
                .doesNotContain(id);
    }

    @Test
    void 同じ人の届を保健所が見つけて合わせる() {
        UUID first = send("MEASLES", measles(), "a").id();
        Facility other = facilities.find(world.hospital().facility()).orElseThrow();
        UUID second =
                book.send(other, content("MEASLES", measles()), "b", "tester").id();

        Notice found = book.find(second, center).orElseThrow();
        assertThat(book.alike(found, center)).extracting(Notice::id).contains(first);
        Notice merged = book.turn(second, center, "MERGE", first, WHY);
        assertThat(merged.into()).isEqualTo(first);
        assertThatThrownBy(() -> book.turn(first, center, "MERGE", second, WHY)).isInstanceOf(Problem.class);
    }

    @Test
    void 二度送っても届は一つ_遅れは目印になる() {
        Notice once = send("SYPHILIS", nameless(), "same");
        assertThat(send("SYPHILIS", nameless(), "same")).isEqualTo(once);
        assertThat(once.timing().late()).isFalse();
        clock.moveBy(Duration.ofDays(8));
        assertThat(send("SYPHILIS", nameless(), "later").timing().late()).isTrue();
    }

    @Test
    void 欠けた届と_身元を書いた五類の届と_明日の診断は受け取らない() {
        assertThatThrownBy(() -> send("MEASLES", nameless(), "x"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.PARAMETER_MISSING));
        assertThatThrownBy(() -> send("SYPHILIS", measles(), "y")).isInstanceOf(Problem.class);
        Map<String, String> tomorrow = nameless();
        tomorrow.put("DIAGNOSED", "2026-04-02");
        assertThatThrownBy(() -> send("SYPHILIS", tomorrow, "z")).isInstanceOf(Problem.class);
    }

    /** No column of the offices' tables leads to a person, and of a nameless disease no column says who it is. */
    @Test
    void 身元を許さない届の表には_身元がどこにもない() {
        UUID id = send("SYPHILIS", nameless(), "a").id();
        assertThat(sql.sql("select who from outbreaks.notice where notice = :id")
                        .param("id", id)
                        .query(String.class)
                        .optional())
                .isEmpty();
        assertThat(sql.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'outbreaks' and table_name like 'notice%' and column_name like '%person%'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void 受け取られない届は_保健所に一度だけ催促し_直して出すとまた催促する() {
        UUID id = send("MEASLES", measles(), "a").id();
        clock.moveBy(Duration.ofHours(4).minusSeconds(1));
        remindAll();
        assertThat(remindedAt(id)).isNull();
        clock.moveBy(Duration.ofSeconds(1));
        Instant due = clock.instant();
        remindAll();
        assertThat(remindedAt(id)).isEqualTo(due);
        clock.moveBy(Duration.ofHours(1));
        remindAll();
        assertThat(remindedAt(id)).isEqualTo(due);
        book.correct(id, doctor, measles(), WHY);
        assertThat(remindedAt(id)).isNull();
        turn(id, center, "RECEIVE");
        clock.moveBy(Duration.ofDays(1));
        remindAll();
        assertThat(remindedAt(id)).isNull();
    }

    @Test
    void 訂正で住所が変わると_住む県の知事も変わる() {
        Map<String, String> away = measles();
        away.put("ADDRESS", "千葉県見本市かずさ台一丁目");
        UUID id = send("MEASLES", measles(), "a").id();
        assertThat(book.find(id, home)).isEmpty();
        book.correct(id, doctor, away, WHY);
        assertThat(book.find(id, home)).isPresent();
        book.correct(id, doctor, measles(), WHY);
        assertThat(book.find(id, home)).isEmpty();
    }

    private void remindAll() {
        while (remind.round() > 0) {
            // Those of other tests, too.
        }
    }

    private @Nullable Instant remindedAt(UUID id) {
        return book.find(id, doctor).orElseThrow().timing().remindedAt();
    }

    private static Count placed(DrawFigures.Figures figures) {
        return figures.places().stream()
                .filter(place -> place.prefecture().code().equals("13"))
                .map(DrawFigures.PlaceCount::count)
                .findFirst()
                .orElseThrow();
    }

    private Notice turn(UUID id, Viewer viewer, String act) {
        return book.turn(id, viewer, act, null, WHY);
    }

    private Notice send(String disease, Map<String, String> values, String request) {
        return book.send(hospital, content(disease, values), request, "tester");
    }

    private FormContent content(String disease, Map<String, String> values) {
        return FormContent.require(
                diseases.book(), diseases.book().find(disease).orElseThrow(), values);
    }

    private static Map<String, String> nameless() {
        return new HashMap<>(
                Map.of("KIND", "PATIENT", "SEX", "FEMALE", "AGE", "34", "METHOD", "RPR 32", "DIAGNOSED", "2026-04-01"));
    }

    private static Map<String, String> measles() {
        Map<String, String> values = nameless();
        values.putAll(Map.of("NAME", "見本 花子", "BIRTH", "1991-05-05", "ADDRESS", "東京都見本区結町一丁目", "ONSET", "2026-03-30"));
        return values;
    }
}
