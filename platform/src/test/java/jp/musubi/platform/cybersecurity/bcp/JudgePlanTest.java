package jp.musubi.platform.cybersecurity.bcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 計画の不足と、訓練の数え方。 */
class JudgePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Plan NOTHING = new Plan(List.of(), Map.of(), Map.of(), List.of(), 0);

    @Test
    void 何も書いていなければ_どの行も_要る相手も_封じ込めの段も_足りない() {
        Map<String, Long> found = counts(NOTHING, List.of());
        assertThat(found).containsEntry("G01", 27L).containsEntry("G04", 3L).containsEntry("G05", 1L);
        assertThat(found.get("G03"))
                .isEqualTo(
                        ContactKind.list().stream().filter(ContactKind::needed).count());
        assertThat(found.get("G06"))
                .isEqualTo(BcpLine.list(TODAY).stream().filter(BcpLine::drilled).count());
        assertThat(found).doesNotContainKey("G02");
    }

    @Test
    void すべて書いて訓練すれば_何も足りない所はない() {
        Plan whole = whole();
        assertThat(counts(whole, List.of())).containsOnlyKeys("G05", "G06");
        List<Drill> all = DrillScript.list().stream()
                .map(script -> drill(script, TODAY, script.steps().size(), true))
                .toList();
        assertThat(counts(whole, all)).doesNotContainKeys("G01", "G02", "G03", "G04", "G05");
        // Neither script exercises these: a third is still to be written.
        assertThat(JudgePlan.judge(whole, all, TODAY))
                .allSatisfy(each -> assertThat(each.rule().id()).isEqualTo("G06"));
    }

    @Test
    void 印だけで節が空なら_書いた所がない_節が一つでもあればよい() {
        Plan ticked = new Plan(List.of("3-3"), Map.of(), Map.of(), List.of(), 1);
        assertThat(counts(ticked, List.of())).containsEntry("G02", 1L).containsEntry("G01", 26L);
        Plan written = new Plan(List.of("3-3"), Map.of("3.3.2", "順に切る"), Map.of(), List.of(), 2);
        assertThat(counts(written, List.of())).doesNotContainKey("G02");
    }

    @ParameterizedTest(name = "{0} に終えた訓練は 2026-04-01 に数える: {1}")
    @CsvSource({"2026-04-01, true", "2025-04-01, true", "2025-03-31, false", "2024-04-01, false"})
    void 訓練は十二か月数える(LocalDate day, boolean counts) {
        List<Drill> drills = List.of(drill(DrillScript.list().get(0), day, 3, true));
        assertThat(counts(NOTHING, drills).containsKey("G05")).isEqualTo(!counts);
        assertThat(JudgePlan.exercised(drills, TODAY).contains("2-2")).isEqualTo(counts);
    }

    @Test
    void 終えていない訓練は年の訓練に数えないが_試した行は数える() {
        List<Drill> drills = List.of(drill(DrillScript.list().get(0), TODAY, 3, false));
        assertThat(counts(NOTHING, drills)).containsKey("G05");
        assertThat(JudgePlan.exercised(drills, TODAY)).containsExactlyInAnyOrder("2-2", "2-1");
    }

    @Test
    void 表の行はどれも計画の節があり_筋書きの行は確認表にある() {
        List<String> lines = BcpLine.list(TODAY).stream().map(BcpLine::id).toList();
        assertThat(lines).hasSize(27).doesNotHaveDuplicates();
        assertThat(PlanPart.list().stream()
                        .flatMap(part -> part.lines().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(lines);
        assertThat(DrillScript.list()).allSatisfy(script -> {
            assertThat(script.steps()).extracting(DrillScript.Step::minute).isSorted();
            assertThat(script.steps().stream().map(DrillScript.Step::line).filter(line -> !line.isEmpty()))
                    .isSubsetOf(lines);
        });
    }

    @Test
    void 分は始めた時からの分で_していない段は空() {
        DrillScript script = DrillScript.list().get(0);
        Drill drill = drill(script, TODAY, 2, false);
        assertThat(drill.minutes(2)).hasValue(20);
        assertThat(drill.minutes(3)).isEmpty();
    }

    private static Map<String, Long> counts(Plan plan, List<Drill> drills) {
        return JudgePlan.judge(plan, drills, TODAY).stream()
                .collect(Collectors.groupingBy(each -> each.rule().id(), Collectors.counting()));
    }

    private static Plan whole() {
        Map<String, String> parts = new HashMap<>();
        PlanPart.list().forEach(part -> parts.put(part.id(), "書いた"));
        Map<String, String> steps = new HashMap<>();
        ContainmentStep.list(TODAY).forEach(step -> steps.put(step.id(), "担当が切る"));
        List<Contact> contacts = ContactKind.list().stream()
                .map(kind -> new Contact(UUID.randomUUID(), 1, kind, "名", "", "", 1, Instant.EPOCH, "test"))
                .toList();
        return new Plan(BcpLine.list(TODAY).stream().map(BcpLine::id).toList(), parts, steps, contacts, 1);
    }

    /** Each step ten minutes after the one before. */
    private static Drill drill(DrillScript script, LocalDate day, int steps, boolean finished) {
        Instant begun = day.atTime(0, 30).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        List<Drill.Done> done = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            done.add(new Drill.Done(step, begun.plusSeconds(600L * step), "", "test"));
        }
        if (finished) {
            done.add(new Drill.Done(Drill.END, begun.plusSeconds(7200), "", "test"));
        }
        return new Drill(UUID.randomUUID(), script, begun, done, "test");
    }
}
