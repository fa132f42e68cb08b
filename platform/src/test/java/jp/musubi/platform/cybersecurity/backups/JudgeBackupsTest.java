package jp.musubi.platform.cybersecurity.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 控えの決まり。A clerk's table: the turn of the year, leap years, and the last day that is still good. */
class JudgeBackupsTest {

    private static final Written SOMEBODY = new Written(Instant.parse("2026-04-01T00:00:00Z"), "test");
    private static final String HASH = "a".repeat(64) + "  emr.dump";

    @ParameterizedTest(name = "{0} に取って {1} 日まで、{2} には {3}")
    @CsvSource({
        "2026-03-25, 7,   2026-04-01, good",
        "2026-03-24, 7,   2026-04-01, B02",
        "2025-12-31, 1,   2026-01-01, good",
        "2025-12-31, 1,   2026-01-02, B02",
        "2028-02-28, 1,   2028-02-29, good",
        "2028-02-28, 1,   2028-03-01, B02",
        "2027-02-28, 1,   2027-03-01, good",
        "2025-02-28, 365, 2026-02-28, good",
        "2024-02-28, 365, 2025-02-28, B02",
        // Before the table begins nothing is asked.
        "2023-01-01, 1,   2023-05-31, good",
        "2023-01-01, 1,   2023-06-01, B02"
    })
    void 切り離した世代の古さ(LocalDate taken, int days, LocalDate today, String rule) {
        List<BackupCopy> copies = List.of(copy(1, taken, Standing.DETACHED));
        List<String> found = rules(set(plan(1, days, false, false), copies, List.of()), today);
        assertThat(found.contains("B02")).isEqualTo(rule.equals("B02"));
    }

    @ParameterizedTest(name = "{0} に訓練して、{1} には {2}")
    @CsvSource({
        "2025-04-01, 2026-04-01, good",
        "2025-03-31, 2026-04-01, B03",
        "2025-12-31, 2026-12-31, good",
        "2025-12-31, 2027-01-01, B03",
        // A drill on the leap day is good until the last day of February.
        "2024-02-29, 2025-02-28, good",
        "2024-02-29, 2025-03-01, B03",
        "2027-02-28, 2028-02-28, good",
        "2027-02-28, 2028-02-29, B03"
    })
    void 戻す訓練は一年に一度(LocalDate drilled, LocalDate today, String rule) {
        BackupCopy copy = copy(1, drilled, Standing.DETACHED);
        List<String> found =
                rules(set(plan(1, 400, false, false), List.of(copy), List.of(drill(copy, drilled, true, HASH))), today);
        assertThat(found.contains("B03")).isEqualTo(rule.equals("B03"));
    }

    @ParameterizedTest(name = "{0}、届く={1} → {2}")
    @CsvSource({
        "CONNECTED, false, B01",
        "PROTECTED, false, good",
        "DETACHED,  false, good",
        "DISCARDED, false, B01",
        "CONNECTED, true,  B04",
        "PROTECTED, true,  B04",
        "DETACHED,  true,  B04"
    })
    void 切り離しは_日ごろの権限から届けば切り離しではない(Standing standing, boolean reachable, String rule) {
        LocalDate today = LocalDate.of(2026, 4, 1);
        List<String> found =
                rules(set(plan(1, 7, reachable, false), List.of(copy(1, today, standing)), List.of()), today);
        assertThat(found.stream()
                        .filter(List.of("B01", "B02", "B04")::contains)
                        .findFirst()
                        .orElse("good"))
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} 世代と決めて {1} 世代 → {2}")
    @CsvSource(
            nullValues = "-",
            value = {"3, 3, -", "3, 2, B05", "4, 3, B05", "2, 2, B07", "2, 1, 'B05,B07'", "1, 1, B07"})
    void 世代の数(int planned, int there, String rules) {
        LocalDate today = LocalDate.of(2026, 4, 1);
        List<BackupCopy> copies = new ArrayList<>();
        for (int number = 1; number <= there; number++) {
            copies.add(copy(number, today, Standing.DETACHED));
        }
        copies.add(copy(there + 1, today, Standing.DISCARDED));
        List<String> found = rules(set(plan(planned, 7, false, false), copies, List.of()), today);
        assertThat(found.stream().filter(List.of("B05", "B07")::contains))
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(",")));
    }

    @Test
    void いちばん新しい世代にハッシュがなければ_確かめられないと言う() {
        LocalDate today = LocalDate.of(2026, 4, 1);
        BackupCopy proved = copy(1, today.minusDays(2), Standing.DETACHED);
        var bare = new BackupCopy(
                2,
                noon(today.minusDays(1)),
                new FileHashes(Map.of()),
                List.of(new CopyTurn(2, 1, Standing.DETACHED, today, SOMEBODY)),
                SOMEBODY);
        assertThat(rules(set(plan(2, 7, false, false), List.of(proved, bare), List.of()), today))
                .contains("B08");
        BackupCopy later = copy(3, today, Standing.DETACHED);
        assertThat(rules(set(plan(2, 7, false, false), List.of(proved, bare, later), List.of()), today))
                .doesNotContain("B08");
    }

    @Test
    void いちばん新しい訓練のハッシュが合わなければ赤で_その訓練は数えない() {
        LocalDate today = LocalDate.of(2026, 4, 1);
        BackupCopy copy = copy(1, today.minusDays(1), Standing.DETACHED);
        var wrong = drill(copy, today, true, "b".repeat(64) + "  emr.dump");
        assertThat(rules(set(plan(1, 7, false, false), List.of(copy), List.of(wrong)), today))
                .contains("B03", "B06");
        var failed = drill(copy, today, false, HASH);
        assertThat(rules(set(plan(1, 7, false, false), List.of(copy), List.of(failed)), today))
                .contains("B03")
                .doesNotContain("B06");
    }

    @Test
    void 終わった組は見ない() {
        assertThat(rules(set(plan(3, 7, true, true), List.of(), List.of()), LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }

    @Test
    void システムごとに_三つの写し_二つの媒体_一つは離れた場所() {
        LocalDate today = LocalDate.of(2026, 4, 1);
        BackupSet one = set(plan(1, 7, false, false), List.of(copy(1, today, Standing.DETACHED)), List.of());
        assertThat(JudgeBackups.judgeSystem(List.of(one), today))
                .extracting(finding -> finding.rule().id())
                .containsExactly("S01", "S02", "S03");
        var away = new BackupPlan("電子カルテ", Medium.find("CLOUD").orElseThrow(), "", 1, 7, true, false, false);
        BackupSet other = set(away, List.of(copy(1, today, Standing.PROTECTED)), List.of());
        assertThat(JudgeBackups.judgeSystem(List.of(one, other), today)).isEmpty();
        // A place without a copy is none.
        assertThat(JudgeBackups.judgeSystem(List.of(one, set(away, List.of(), List.of())), today))
                .extracting(finding -> finding.rule().id())
                .containsExactly("S01", "S02", "S03");
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "'x=a y=b', 'x=a',     SAME",
        "'x=a y=b', 'x=a y=b', SAME",
        "'x=a',     'x=a y=b', DIFFERENT",
        "'x=a',     'x=b',     DIFFERENT",
        "'',        'x=b',     UNKNOWN",
        "'x=a',     '',        UNKNOWN"
    })
    void 戻したファイルは取った時のものと照らす(String taken, String restored, FileHashes.Match match) {
        assertThat(hashes(restored).compare(hashes(taken))).isEqualTo(match);
    }

    @Test
    void ハッシュの行は_sha256sum_の形だけ() {
        assertThat(FileHashes.parse("A".repeat(64) + " *表 1.dump\n\n" + "b".repeat(64) + "  b")
                        .orElseThrow()
                        .text())
                .isEqualTo("b".repeat(64) + "  b\n" + "a".repeat(64) + "  表 1.dump");
        assertThat(FileHashes.parse("a".repeat(63) + "  x")).isEmpty();
        assertThat(FileHashes.parse("a".repeat(64))).isEmpty();
        assertThat(FileHashes.parse(HASH + "\n" + HASH)).isEmpty();
        assertThat(FileHashes.parse("g".repeat(64) + "  x")).isEmpty();
    }

    private static FileHashes hashes(String words) {
        Map<String, String> of = new java.util.HashMap<>();
        for (String word : words.split(" ")) {
            if (!word.isEmpty()) {
                of.put(word.split("=")[0], word.split("=")[1]);
            }
        }
        return new FileHashes(of);
    }

    private static List<String> rules(BackupSet set, LocalDate today) {
        return JudgeBackups.judge(set, today).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static BackupPlan plan(int generations, int days, boolean reachable, boolean ended) {
        return new BackupPlan(
                "電子カルテ", Medium.find("TAPE").orElseThrow(), "", generations, days, false, reachable, ended);
    }

    private static BackupSet set(BackupPlan plan, List<BackupCopy> copies, List<RestoreDrill> drills) {
        return new BackupSet(
                UUID.randomUUID(),
                new FacilityCode("1319900013"),
                List.of(new BackupSet.PlanLine(plan, SOMEBODY)),
                copies,
                drills);
    }

    private static BackupCopy copy(int number, LocalDate taken, Standing standing) {
        return new BackupCopy(
                number,
                noon(taken),
                FileHashes.parse(HASH).orElseThrow(),
                List.of(new CopyTurn(number, 1, standing, taken, SOMEBODY)),
                SOMEBODY);
    }

    private static RestoreDrill drill(BackupCopy copy, LocalDate day, boolean restored, String hashes) {
        return new RestoreDrill(
                1,
                copy,
                noon(day),
                noon(day),
                restored,
                FileHashes.parse(hashes).orElseThrow(),
                "",
                SOMEBODY);
    }

    /** Midnight in Japan is another day in Greenwich: days have to be those of Japan. */
    private static Instant noon(LocalDate day) {
        return day.atTime(0, 30).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
