package jp.musubi.platform.eligibility.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.eligibility.confirmation.Validity;
import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 一括照会。仕事は、試験が動かすまで始まらない。一覧は表にあるので、働き手が入れ替わっても続きから進む。 */
@Tag("once")
@PlatformTest
class BulkConfirmationsTest {

    private static final BulkForm FORM = new BulkForm(BulkForm.Kind.LINES, MessageHead.UNREAD, Language.JAPANESE);

    private final Caller clinic = caller("bulk-" + UUID.randomUUID(), "1319900039");
    private final Caller other = caller("bulk-" + UUID.randomUUID(), "1319900013");
    private final Eligibility eligibility = mock(Eligibility.class);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestClock clock;

    private Queue<Runnable> work = new ArrayDeque<>();
    private BulkRounds rounds;
    private BulkConfirmations bulk;

    @BeforeEach
    void 照会には_問いの控えを付けて答える() {
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> answer(call.getArgument(0)));
        start();
    }

    @AfterEach
    void backToTheStart() {
        runAll();
        clock.set(TestClock.START);
    }

    @Test
    void 短い一覧の答えは順のまま_断りも一行() {
        List<BulkLine> lines = new ArrayList<>(lines(3));
        lines.add(1, new BulkLine(Map.of(), null, ProblemCode.PARAMETER_MISSING, "certificate"));
        List<AnsweredLine> answers = bulk.answer(lines, clinic);
        assertThat(answers).hasSize(4);
        assertThat(answers.get(1).problem()).isEqualTo(ProblemCode.PARAMETER_MISSING);
    }

    @Test
    void 受け付けた一覧は_受付済_処理中_完了と進み_一時間で答えごと消える() {
        String id = accept(3);
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.ACCEPTED);
        List<Integer> seen = new ArrayList<>();
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> {
            if (call.getArgument(0) != null) {
                seen.add(bulk.get(id, clinic).done());
            }
            return answer(call.getArgument(0));
        });
        runAll();
        assertThat(seen).containsExactly(0, 1, 2);
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.DONE);
        assertThat(answers(id, 1)).containsExactly("1:0", "2:1", "3:2");
        clock.moveBy(Duration.ofHours(1));
        assertThat(bulk.get(id, clinic).form()).isEqualTo(FORM);
        clock.moveBy(Duration.ofSeconds(1));
        assertNotFound(id, clinic);
        assertThat(rowsOf(id)).isZero();
    }

    @Test
    void 途中で止まっても_再起動のあと_答えのない行から続き_どの行も一度だけ尋ねる() {
        String id = accept(5);
        AtomicBoolean died = new AtomicBoolean();
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> {
            Question question = call.getArgument(0);
            if (question != null && "2".equals(question.reference()) && died.compareAndSet(false, true)) {
                throw new ProcessDied();
            }
            return answer(question);
        });
        assertThatThrownBy(this::runAll).isInstanceOf(ProcessDied.class);
        assertThat(bulk.get(id, clinic).done()).isEqualTo(2);
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.RUNNING);
        start();
        rounds.resumeAll();
        runAll();
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.DONE);
        assertThat(answers(id, 1)).containsExactly("1:0", "2:1", "3:2", "4:3", "5:4");
        verify(eligibility, times(6)).confirm(any(), any(), any());
    }

    @Test
    void 進まない一覧だけを_ほかの働き手が引き取る() {
        String id = accept(1);
        work.clear();
        start();
        rounds.resumeLeft();
        assertThat(work).isEmpty();
        clock.moveBy(Duration.ofMinutes(2));
        rounds.resumeLeft();
        runAll();
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.DONE);
    }

    @Test
    void 答えは五百行ずつ渡す() {
        String id = accept(501);
        runAll();
        assertThat(answers(id, 1)).hasSize(500).endsWith("500:499");
        assertThat(answers(id, 2)).containsExactly("501:500");
        assertThat(answers(id, 3)).isEmpty();
    }

    @Test
    void 中止すると_その行のあとで止まり_答えた分は残る() {
        String id = accept(3);
        AnswerLines answering = answering();
        work.clear();
        work.add(() -> bulk.stop(id, clinic));
        when(eligibility.confirm(any(), any(), any())).thenAnswer(call -> {
            Question question = call.getArgument(0);
            return answer(question);
        });
        transaction.executeWithoutResult(status -> new BulkRows(jdbc)
                .keep(UUID.fromString(id), 1, new WrittenAnswer(true, bytes("1:0")), clock.instant()));
        runAll();
        answering.run(UUID.fromString(id));
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.STOPPED);
        assertThat(answers(id, 1)).containsExactly("1:0");
        assertThat(bulk.stop(id, clinic).state()).isEqualTo(BulkState.STOPPED);
        verify(eligibility, never()).confirm(any(), any(), any());
    }

    @Test
    void ほかの呼び手の一覧は_ないものと同じ() {
        String id = accept(1);
        assertNotFound(id, other);
        assertNotFound("00000000-0000-0000-0000-000000000000", other);
        assertNotFound("no-id", other);
    }

    @Test
    void 同時に受け付けるのは二つまで_終われば次を受ける() {
        accept(1);
        accept(1);
        assertThatThrownBy(() -> accept(1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BULK_BUSY));
        bulk.accept(FORM, bytes("1"), 1, other);
        runAll();
        assertThat(bulk.get(accept(1), clinic).state()).isEqualTo(BulkState.ACCEPTED);
    }

    @Test
    void 尋ねてはならない呼び手の一覧は_一行も見ずに断る() {
        doThrow(new Problem(ProblemCode.ACCESS_AREA)).when(eligibility).requireAsking(any(), any(), any());
        assertThatThrownBy(() -> bulk.answer(lines(2), clinic)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> accept(2)).isInstanceOf(Problem.class);
        verify(eligibility, never()).confirm(any(), any(), any());
    }

    @Test
    void 当方の誤りで答えられない行があっても_一覧は終わる() {
        String id = accept(2);
        when(eligibility.confirm(any(), any(), any())).thenThrow(new IllegalStateException("broken"));
        runAll();
        assertThat(bulk.get(id, clinic).state()).isEqualTo(BulkState.DONE);
        assertThat(answers(id, 1)).containsExactly("1:TRY_AGAIN_LATER", "2:TRY_AGAIN_LATER");
    }

    /** The process of the worker ends; an error that nothing catches. */
    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A body is the number of its lines; an answer is the line's number and what it refers to. */
    private static final class Counted implements BulkShapes {
        @Override
        public List<BulkLine> read(BulkForm.Kind kind, byte[] body) {
            return lines(Integer.parseInt(new String(body, StandardCharsets.UTF_8)));
        }

        @Override
        public byte[] write(BulkForm form, int number, AnsweredLine answered) {
            Confirmation confirmation = answered.confirmation();
            return bytes(number
                    + ":"
                    + (confirmation == null
                            ? answered.problem()
                            : confirmation.question().reference()));
        }
    }

    private void start() {
        work = new ArrayDeque<>();
        AnswerLines answering = answering();
        rounds = new BulkRounds(new BulkRows(jdbc), answering, work::add, clock);
        bulk = new BulkConfirmations(eligibility, answering, new BulkRows(jdbc), rounds, clock);
    }

    private AnswerLines answering() {
        return new AnswerLines(eligibility, new Counted(), new BulkRows(jdbc), transaction, clock);
    }

    private String accept(int lines) {
        return bulk.accept(FORM, bytes(String.valueOf(lines)), lines, clinic)
                .id()
                .toString();
    }

    private List<String> answers(String id, int page) {
        return bulk.answers(bulk.get(id, clinic), page).stream()
                .map(answer -> new String(answer.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private int rowsOf(String id) {
        return jdbc.sql("select count(*) from eligibility.bulk_answer where list_id = :id")
                .param("id", UUID.fromString(id))
                .query(Integer.class)
                .single();
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

    private static List<BulkLine> lines(int count) {
        List<BulkLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Question question = new Question(AskingWay.BULK, new Presented.Card("s"), null, false, String.valueOf(i));
            lines.add(new BulkLine(Map.of(), question, null, ""));
        }
        return lines;
    }

    /** Null for null: that is Mockito, asking while it is told anew. */
    private static @Nullable Confirmation answer(@Nullable Question question) {
        if (question == null) {
            return null;
        }
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Caller caller(String name, String facility) {
        return new Caller(name, Role.FACILITY, new FacilityCode(facility), null, Set.of(Purpose.ELIGIBILITY));
    }
}
