package jp.musubi.platform.eligibility.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.eligibility.confirmation.Validity;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 一括照会。仕事は、試験が動かすまで始まらない。 */
class BulkConfirmationsTest {

    private static final Caller CLINIC = caller("clinic-a", "1319900039");
    private static final Caller OTHER = caller("clinic-b", "1319900013");

    private final Eligibility eligibility = mock(Eligibility.class);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final TestClock clock = new TestClock();
    private final BulkConfirmations bulk = new BulkConfirmations(eligibility, work::add, clock);

    @BeforeEach
    void 照会には_問いの控えを付けて答える() {
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> answer(call.getArgument(0)));
    }

    @Test
    void 答えは一覧の順に_断りも一行() {
        List<BulkLine> lines = new ArrayList<>(lines(3));
        lines.add(1, new BulkLine(Map.of(), null, ProblemCode.PARAMETER_MISSING, "certificate"));
        List<AnsweredLine> answers = bulk.answer(lines, CLINIC);
        assertThat(answers).hasSize(4);
        assertThat(references(answers)).containsExactly("0", "1", "2");
        assertThat(answers.get(1).problem()).isEqualTo(ProblemCode.PARAMETER_MISSING);
    }

    @Test
    void 受け付けた一覧は_受付済_処理中_完了と進み_一時間で消える() {
        BulkJob job = bulk.accept(lines(3), "form", CLINIC);
        String id = job.id().toString();
        assertThat(bulk.get(id, CLINIC).state()).isEqualTo(BulkState.ACCEPTED);
        List<BulkState> seen = new ArrayList<>();
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> {
            seen.add(job.state());
            return answer(call.getArgument(0));
        });
        runAll();
        assertThat(seen).containsOnly(BulkState.RUNNING);
        assertThat(bulk.get(id, CLINIC).state()).isEqualTo(BulkState.DONE);
        assertThat(references(job.answers())).containsExactly("0", "1", "2");
        clock.moveBy(Duration.ofHours(1));
        assertThat(bulk.get(id, CLINIC).form()).isEqualTo("form");
        clock.moveBy(Duration.ofSeconds(1));
        assertNotFound(id, CLINIC);
    }

    @Test
    void 中止すると_その行で止まり_答えた分は残る() {
        BulkJob job = bulk.accept(lines(3), "form", CLINIC);
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> {
            Question question = call.getArgument(0);
            if ("1".equals(question.reference())) {
                bulk.stop(job.id().toString(), CLINIC);
            }
            return answer(question);
        });
        runAll();
        assertThat(job.state()).isEqualTo(BulkState.STOPPED);
        assertThat(references(job.answers())).containsExactly("0");
        assertThat(bulk.stop(job.id().toString(), CLINIC).state()).isEqualTo(BulkState.STOPPED);
    }

    @Test
    void 始まる前に中止した一覧は_一行も尋ねない() {
        BulkJob job = bulk.accept(lines(2), "form", CLINIC);
        bulk.stop(job.id().toString(), CLINIC);
        runAll();
        verify(eligibility, never()).confirm(any(), any(), any());
    }

    @Test
    void ほかの呼び手の一覧は_ないものと同じ() {
        BulkJob job = bulk.accept(lines(1), "form", CLINIC);
        assertNotFound(job.id().toString(), OTHER);
        assertNotFound("00000000-0000-0000-0000-000000000000", OTHER);
        assertNotFound("no-id", OTHER);
    }

    @Test
    void 同時に受け付けるのは二つまで_終われば次を受ける() {
        bulk.accept(lines(1), "form", CLINIC);
        bulk.accept(lines(1), "form", CLINIC);
        assertThatThrownBy(() -> bulk.accept(lines(1), "form", CLINIC))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BULK_BUSY));
        bulk.accept(lines(1), "form", OTHER);
        runAll();
        assertThat(bulk.accept(lines(1), "form", CLINIC).state()).isEqualTo(BulkState.ACCEPTED);
    }

    @Test
    void 尋ねてはならない呼び手の一覧は_一行も見ずに断る() {
        doThrow(new Problem(ProblemCode.ACCESS_AREA)).when(eligibility).requireAsking(any(), any(), any());
        assertThatThrownBy(() -> bulk.answer(lines(2), CLINIC)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> bulk.accept(lines(2), "form", CLINIC)).isInstanceOf(Problem.class);
        verify(eligibility, never()).confirm(any(), any(), any());
    }

    @Test
    void 当方の誤りで答えられない行があっても_一覧は終わる() {
        BulkJob job = bulk.accept(lines(2), "form", CLINIC);
        when(eligibility.confirm(any(), any(), any())).thenThrow(new IllegalStateException("broken"));
        runAll();
        assertThat(job.state()).isEqualTo(BulkState.DONE);
        assertThat(job.answers()).extracting(AnsweredLine::problem).containsOnly(ProblemCode.TRY_AGAIN_LATER);
    }

    private void runAll() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    private void assertNotFound(String id, Caller caller) {
        assertThatThrownBy(() -> bulk.get(id, caller))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BULK_NOT_FOUND));
    }

    private static List<String> references(List<AnsweredLine> answers) {
        return answers.stream()
                .map(AnsweredLine::confirmation)
                .filter(Objects::nonNull)
                .map(confirmation ->
                        Objects.requireNonNull(confirmation.question().reference()))
                .toList();
    }

    private static List<BulkLine> lines(int count) {
        List<BulkLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = new Question(AskingWay.BULK, new Presented.Card("s"), null, false, String.valueOf(i));
            lines.add(new BulkLine(Map.of(), question, null, ""));
        }
        return lines;
    }

    private static Confirmation answer(Question question) {
        return new Confirmation(
                question,
                LocalDate.of(2026, 4, 1),
                TestClock.START,
                Validity.NOT_FOUND,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Caller caller(String name, String facility) {
        return new Caller(name, Role.FACILITY, new FacilityCode(facility), null, Set.of(Purpose.ELIGIBILITY));
    }
}
