package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 自施設の提出の数は、受付簿と合う。断られたものも、決まりの番号と数だけは残る。 */
@PlatformTest
class FiguresTest {

    private static final String HERE = "GET /submissions/figures";

    @Autowired
    Intake intake;

    @Autowired
    OwnFigures figures;

    @Autowired
    SentSubmissions sent;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    @Test
    void 送った_登録された_断られたものを_日ごと決まりごとに数える() {
        Caller hospital = world.hospital();
        Known person = world.person();
        byte[] good = SampleUnit.of(hospital.facility().digits(), "a", person.sample(), "Observation")
                .withObservation(SampleResult.of("o", "検査", "2026-03-01"), SampleCode.ALBUMIN, "")
                .bytes();
        byte[] unknown = new String(good, UTF_8)
                .replace(person.sample().member(), "98000011:見本:999999:01")
                .getBytes(UTF_8);
        intake.submit(good, hospital);
        intake.submit(good, hospital);
        Receipt refused = intake.submit(unknown, hospital);
        intake.submit(unknown, hospital);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
        SubmissionFigures counted = figures.count(today.minusDays(30), today, hospital, HERE);
        assertThat(counted.days()).hasSize(1);
        assertThat(counted.total().sent()).isEqualTo(4);
        assertThat(counted.total().counts()).isEqualTo(Map.of(SubmissionState.TAKEN, 2, SubmissionState.REFUSED, 2));
        String rule = refused.findings().stream()
                .filter(finding -> finding.blocks())
                .map(finding -> finding.rule())
                .findFirst()
                .orElseThrow();
        assertThat(counted.rules()).contains(new SubmissionFigures.RuleCount(rule, 2));
        List<SentSubmissions.Line> refusedToday = list(hospital, today, SubmissionState.REFUSED, rule);
        assertThat(refusedToday)
                .as("from the figure to each of them, newest first")
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.rules()).contains(rule))
                .isSortedAccordingTo(Comparator.comparing(line -> -line.number().serial()));
        assertThat(list(hospital, today, null, "")).hasSize(4);
        assertThat(list(hospital, today, SubmissionState.TAKEN, rule)).isEmpty();
        assertThat(list(hospital, today.minusDays(1), null, "")).isEmpty();
        assertThat(list(world.hospital(), today, null, ""))
                .as("another facility")
                .isEmpty();
        assertThat(figures.count(today.minusDays(9), today.minusDays(1), hospital, HERE)
                        .days())
                .isEmpty();
        assertThat(figures.count(today, today, world.hospital(), HERE).days()).isEmpty();
    }

    private List<SentSubmissions.Line> list(
            Caller caller, LocalDate day, @Nullable SubmissionState state, String rule) {
        var asked = new SentSubmissions.Asked(day, day, state, rule, SentSubmissions.Order.NEWEST, 1);
        SentSubmissions.Sent found = sent.list(asked, caller, HERE);
        assertThat(found.total()).isEqualTo(found.lines().size());
        return found.lines();
    }

    @Test
    void 期間の逆さと長すぎ_目的の違う証は断る() {
        Caller hospital = world.hospital();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThatThrownBy(() -> figures.count(day, day.minusDays(1), hospital, HERE))
                .hasMessage("PARAMETER-INVALID at until");
        assertThatThrownBy(() -> figures.count(day, day.plusDays(366), hospital, HERE))
                .hasMessage("PARAMETER-INVALID at until");
        assertThat(figures.count(day, day.plusDays(365), hospital, HERE).days()).isEmpty();
        Caller viewer = world.caller(hospital.facility(), Set.of(Purpose.SHARE_VIEW));
        assertThatThrownBy(() -> figures.count(day, day, viewer, HERE)).hasMessage("ACCESS-PURPOSE");
    }
}
