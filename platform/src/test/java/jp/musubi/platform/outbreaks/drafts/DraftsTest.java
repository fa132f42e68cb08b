package jp.musubi.platform.outbreaks.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 届いた5情報から下書きまで。 */
@PlatformTest
class DraftsTest {

    private static final String STOMACH = "20065011";
    private static final String MEASLES = "20076176";
    private static final String SYPHILIS = "20079656";

    @Autowired
    Intake intake;

    @Autowired
    RecordsWorld world;

    @Autowired
    MakeDrafts making;

    @Autowired
    RemindDoctors remind;

    @Autowired
    DraftBox box;

    @Autowired
    DraftRows rows;

    @Autowired
    AccessDesk access;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    private Known person;
    private Caller hospital;
    private Instant before;

    @BeforeEach
    void 人と病院がある() {
        before = clock.instant();
        person = world.person();
        hospital = world.hospital();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(before);
    }

    @Test
    void 麻しんの病名が届くと_身元と出どころのある下書きができる() {
        send(MEASLES, "d1");

        Draft draft = onlyDraft();
        assertThat(draft.disease()).isEqualTo("MEASLES");
        assertThat(draft.values())
                .containsEntry(FormItem.NAME, "見本 花子")
                .containsEntry(FormItem.ADDRESS, "見本県見本市1-1")
                .containsEntry(FormItem.METHOD, "臨床決定");
        assertThat(draft.sources()).containsEntry(FormItem.NAME, FillForm.REGISTER);
        assertThat(draft.sources().get(FormItem.DIAGNOSED)).matches(".+/1");
    }

    @Test
    void 梅毒の下書きには身元がない() {
        sendSyphilis("32");

        Draft draft = onlyDraft();
        assertThat(draft.disease()).isEqualTo("SYPHILIS");
        assertThat(draft.values()).containsKeys(FormItem.AGE, FormItem.SEX);
        assertThat(draft.values().toString()).doesNotContain("花子", "1960-02-29", "見本県");
        assertThat(draft.values()).doesNotContainKeys(FormItem.NAME, FormItem.ADDRESS, FormItem.BIRTH);
    }

    @Test
    void 低い_RPR_と関わりのない病名では下書きができない() {
        sendSyphilis("2");
        send(STOMACH, "d2");
        makeAll();
        assertThat(box.list(facility(), DraftState.OPEN)).isEmpty();
    }

    @Test
    void 同じ病名をもう一度送っても下書きは一つ_取り消すと消えたことになる() {
        send(MEASLES, "d1");
        UUID first = onlyDraft().id();
        send(MEASLES, "d1");
        assertThat(onlyDraft().id()).isEqualTo(first);

        send(STOMACH, "d1");
        makeAll();
        assertThat(box.list(facility(), DraftState.OPEN)).isEmpty();
        assertThat(box.list(facility(), DraftState.LAPSED)).hasSize(1);
    }

    @Test
    void ほかの施設の下書きは見えない() {
        send(MEASLES, "d1");
        makeAll();
        Caller other = world.hospital();
        UUID id = box.list(facility(), DraftState.OPEN).get(0).id();
        assertThat(box.find(new FacilityCode(String.valueOf(other.facility())), id))
                .isEmpty();
        assertThat(access.decide(asked(other).forPurpose(Purpose.NOTIFY_INFECTION)))
                .isInstanceOf(AccessDecision.Refused.class);
    }

    @Test
    void 発生届のためと言わなければ_自らが送ったものも開かない() {
        send(MEASLES, "d1");
        assertThat(access.decide(asked(hospital))).isInstanceOf(AccessDecision.Refused.class);
    }

    @Test
    void 本人は下書きのために見られたことを読める() {
        send(MEASLES, "d1");
        makeAll();
        assertThat(world.looksAt(person.id())).anyMatch(look -> look.startsWith("VIEW") && look.contains("CONDITION"));
    }

    @Test
    void 期限が近いのに決めていない下書きは_一度だけ催促する() {
        send(MEASLES, "d1");
        onlyDraft();
        remindAll();
        assertThat(onlyLine().remindedAt()).isNull();
        clock.set(onlyLine().lateFrom().minus(Duration.ofHours(24)).minusSeconds(1));
        remindAll();
        assertThat(onlyLine().remindedAt()).isNull();
        clock.moveBy(Duration.ofSeconds(1));
        Instant due = clock.instant();
        remindAll();
        assertThat(onlyLine().remindedAt()).isEqualTo(due);
        clock.moveBy(Duration.ofHours(1));
        remindAll();
        assertThat(onlyLine().remindedAt()).isEqualTo(due);
    }

    private void remindAll() {
        while (remind.round() > 0) {
            // Those of other tests, too.
        }
    }

    private DraftLine onlyLine() {
        List<DraftLine> open = box.list(facility(), DraftState.OPEN);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Draft onlyDraft() {
        makeAll();
        List<DraftLine> open = box.list(facility(), DraftState.OPEN);
        assertThat(open).hasSize(1);
        return rows.find(facility(), open.get(0).id(), grant()).orElseThrow();
    }

    /** Until nobody holds one any more: the maker beside this test may have taken it. */
    private void makeAll() {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waiting() > 0 && System.nanoTime() < until) {
            making.next();
        }
        assertThat(waiting()).isZero();
    }

    private int waiting() {
        return sql.sql("select count(*) from outbreaks.arrival where facility = :facility")
                .param("facility", facility().digits())
                .query(Integer.class)
                .single();
    }

    private AccessGrant grant() {
        var decision = access.decide(asked(hospital).forPurpose(Purpose.NOTIFY_INFECTION));
        return ((AccessDecision.Granted) decision).grant();
    }

    private AccessRequest asked(Caller by) {
        return new AccessRequest(
                by.withPurposes(Set.of(Purpose.NOTIFY_INFECTION)), person.id(), MakeDrafts.CLASSES, "test");
    }

    private FacilityCode facility() {
        return Objects.requireNonNull(hospital.facility());
    }

    private void send(String disease, String localId) {
        String day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")).toString();
        submit(unit(localId, "Condition")
                .withCondition("c1", "病名", day, "")
                .json()
                .replace("\"recordedDate\":\"2026-03-01\"", "\"recordedDate\":\"" + day + "\"")
                .replace(STOMACH, disease));
    }

    private void sendSyphilis(String sts) {
        send(SYPHILIS, "d1");
        var result = new SampleResult("l1", "RPR", sts, "2026-03-01", "final");
        var tp = new SampleResult("l2", "TP抗体", "300", "2026-03-01", "final");
        submit(unit("l", "Observation")
                .withObservation(result, new SampleCode("InfectionLabo", "5E074135202306201", "梅毒STS(定量)", "R.U."), "")
                .withObservation(tp, new SampleCode("InfectionLabo", "5E075135202306201", "梅毒TP抗体(定量)", "U/mL"), "")
                .json());
    }

    private SampleUnit unit(String localId, String tag) {
        return SampleUnit.of(facility().digits(), localId, person.sample(), tag);
    }

    private void submit(String json) {
        assertThat(intake.submit(json.getBytes(UTF_8), hospital)).isInstanceOf(Receipt.Accepted.class);
    }
}
