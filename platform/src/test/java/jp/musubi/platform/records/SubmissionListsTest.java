package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 一覧で送る。一行に一つの結果、その順で。切れても、もう一度送っても、二重にならない。 */
@PlatformTest
class SubmissionListsTest {

    private static final String HERE = "GET /submissions/bulk/{name}";

    @Autowired
    SubmissionLists lists;

    @Autowired
    SentLists sent;

    @Autowired
    ListedLines lines;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    private Caller hospital;
    private Known person;

    @BeforeEach
    void setUp() {
        hospital = world.hospital();
        person = world.person();
    }

    @Test
    void 一行ずつの結果が_送った順にある() throws Exception {
        List<byte[]> bodies = List.of(unit("a", "一"), "{".getBytes(UTF_8), unit("b", "二"), unit("a", "三"));
        lists.receive("mixed", of(bodies), hospital);
        SubmissionList done = done("mixed");
        assertThat(done.received()).isEqualTo(4);
        assertThat(done.done()).isEqualTo(4);
        assertThat(done.of(SubmissionState.TAKEN)).isEqualTo(3);
        assertThat(done.of(SubmissionState.REFUSED)).isEqualTo(1);
        assertThat(lists.listResults(done, 0))
                .extracting(SubmissionResult::status)
                .containsExactly(201, 400, 201, 200);
        assertThat(lists.listResults(done, 2))
                .extracting(SubmissionResult::status)
                .containsExactly(201, 200);
        assertThat(labels()).containsExactlyInAnyOrder("三", "二");
    }

    @Test
    void 長すぎる行はその行だけ断り_ほかは審査する() throws Exception {
        List<SubmissionLines.Line> lines = new ArrayList<>(lines(List.of(unit("a", "一"), unit("b", "二"))));
        lines.add(1, new SubmissionLines.Line(null, 20_000_000, digest("long".getBytes(UTF_8))));
        lists.receive("long", of(lines.iterator(), false), hospital);
        assertThat(lists.listResults(done("long"), 0))
                .extracting(SubmissionResult::status)
                .containsExactly(201, 413, 201);
    }

    @ParameterizedTest(name = "{0} 行目のあとで切れる")
    @ValueSource(ints = {0, 1, 99, 100, 101, 149})
    void 途中で切れても_続きから受け取り_二重にならない(int kept) throws Exception {
        List<byte[]> bodies = IntStream.range(0, 150)
                .mapToObj(line -> line % 30 == 0 ? unit("u" + line, "第" + line) : "{".getBytes(UTF_8))
                .toList();
        assertThatThrownBy(() ->
                        lists.receive("cut", of(lines(bodies.subList(0, kept)).iterator(), true), hospital))
                .hasMessage("BODY-MALFORMED");
        SubmissionList cut = lists.get("cut", hospital, HERE);
        assertThat(cut.state()).isEqualTo(ListState.RECEIVING);
        assertThat(cut.received()).isEqualTo(kept);
        assertThat(cut.done()).isZero();
        lists.receive("cut", of(bodies), hospital);
        SubmissionList done = done("cut");
        assertThat(done.received()).isEqualTo(150);
        assertThat(lists.listResults(done, 0))
                .extracting(SubmissionResult::status)
                .isEqualTo(IntStream.range(0, 150)
                        .mapToObj(line -> line % 30 == 0 ? 201 : 400)
                        .toList());
        assertThat(labels()).containsExactlyInAnyOrder("第0", "第30", "第60", "第90", "第120");
    }

    @Test
    void 送った一覧は_名前でも大きさでも並び_状態で絞れる() throws Exception {
        byte[] broken = "{".getBytes(UTF_8);
        lists.receive("b-two", of(List.of(broken, broken)), hospital);
        done("b-two");
        lists.receive("a-three", of(List.of(broken, broken, broken)), hospital);
        done("a-three");
        assertThatThrownBy(() ->
                        lists.receive("c-cut", of(lines(List.of(broken)).iterator(), true), hospital))
                .hasMessage("BODY-MALFORMED");
        assertThat(names(null, SentLists.Order.NAME)).containsExactly("a-three", "b-two", "c-cut");
        assertThat(names(null, SentLists.Order.NAME_DOWN)).containsExactly("c-cut", "b-two", "a-three");
        assertThat(names(null, SentLists.Order.SMALLEST)).containsExactly("c-cut", "b-two", "a-three");
        assertThat(names(null, SentLists.Order.LARGEST)).containsExactly("a-three", "b-two", "c-cut");
        assertThat(names(ListState.DONE, SentLists.Order.NAME)).containsExactly("a-three", "b-two");
        assertThat(names(ListState.RECEIVING, SentLists.Order.NAME)).containsExactly("c-cut");
        assertThat(names(ListState.STOPPED, SentLists.Order.NAME)).isEmpty();
        assertThatThrownBy(() -> sent.find(new SentLists.Asked(null, SentLists.Order.NAME, 2), hospital, HERE))
                .hasMessage("PARAMETER-INVALID at page");
    }

    @Test
    void 一覧の行は_結果で絞れ_どの見出しでも並び_頁を送れ_ファイルには所見のない同じ行がある() throws Exception {
        List<byte[]> bodies = IntStream.rangeClosed(1, ListedLines.PAGE + 4)
                .mapToObj(line -> line == 2 || line == 5 ? unit("u" + line, "第" + line) : "{".getBytes(UTF_8))
                .toList();
        lists.receive("walked", of(bodies), hospital);
        SubmissionList done = done("walked");
        assertThat(numbers(done, null, ListedLines.Order.LINE, false))
                .isEqualTo(IntStream.rangeClosed(1, 104).boxed().toList());
        assertThat(numbers(done, SubmissionState.TAKEN, ListedLines.Order.NUMBER, true))
                .containsExactly(5, 2);
        assertThat(numbers(done, SubmissionState.REFUSED, ListedLines.Order.LINE, true))
                .hasSize(102)
                .startsWith(104, 103)
                .endsWith(3, 1);
        assertThat(numbers(done, null, ListedLines.Order.STATE, true)).startsWith(2, 5, 1, 3);
        assertThat(numbers(done, null, ListedLines.Order.STATUS, false)).startsWith(2, 5, 1, 3);
        assertThat(numbers(done, null, ListedLines.Order.RULES, false)).startsWith(2, 5, 1, 3);
        ListedLines.Line refused =
                lines.page(done, all(SubmissionState.REFUSED, 1)).get(0);
        assertThat(refused.findings()).isNotEmpty();
        assertThat(refused.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(refused.findings())
                        .extracting(KeptFinding::rule)
                        .contains(rule));
        assertThat(refused.number()).isEqualTo(lists.listResults(done, 0).get(0).number());
        assertThat(lines.all(done, all(null, 1)))
                .allSatisfy(line -> assertThat(line.findings()).isEmpty());
    }

    /** Of all pages together, the same as in the file. */
    private List<Integer> numbers(
            SubmissionList list, @Nullable SubmissionState state, ListedLines.Order order, boolean down) {
        List<ListedLines.Line> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            pages.addAll(lines.page(list, new ListedLines.Asked(state, order, down, page)));
        }
        List<Integer> numbers = pages.stream().map(ListedLines.Line::line).toList();
        assertThat(lines.all(list, new ListedLines.Asked(state, order, down, 1)))
                .extracting(ListedLines.Line::line)
                .isEqualTo(numbers);
        return numbers;
    }

    private static ListedLines.Asked all(@Nullable SubmissionState state, int page) {
        return new ListedLines.Asked(state, ListedLines.Order.LINE, false, page);
    }

    private List<String> names(@Nullable ListState state, SentLists.Order order) {
        SentLists.Found found = sent.find(new SentLists.Asked(state, order, 1), hospital, HERE);
        assertThat(found.total()).isEqualTo(found.lists().size());
        return found.lists().stream().map(SubmissionList::name).toList();
    }

    @Test
    void 同じ一覧をもう一度送っても_何も変わらない() throws Exception {
        List<byte[]> bodies = List.of(unit("a", "一"), unit("b", "二"));
        lists.receive("twice", of(bodies), hospital);
        SubmissionList first = done("twice");
        SubmissionList again = lists.receive("twice", of(bodies), hospital);
        assertThat(again).isEqualTo(first);
        assertThat(lists.listResults(again, 0))
                .extracting(line -> line.accepted().version())
                .containsExactly(1, 1);
    }

    @Test
    void 同じ名前で違う一覧は_違う行を言って断り_前のものは変えない() throws Exception {
        List<byte[]> bodies = List.of(unit("a", "一"), unit("b", "二"));
        lists.receive("name", of(bodies), hospital);
        done("name");
        assertDiffers(2, List.of(bodies.get(0), unit("b", "違う")));
        assertDiffers(3, List.of(bodies.get(0), bodies.get(1), unit("c", "三")));
        assertDiffers(2, List.of(bodies.get(0)));
        assertThat(done("name").received()).isEqualTo(2);
    }

    @Test
    void 中止した一覧の残りは_登録されない() throws Exception {
        assertThatThrownBy(() -> lists.receive(
                        "stopped", of(lines(List.of(unit("a", "一"))).iterator(), true), hospital))
                .hasMessage("BODY-MALFORMED");
        SubmissionList stopped = lists.stop("stopped", hospital);
        assertThat(stopped.state()).isEqualTo(ListState.STOPPED);
        assertThat(lists.stop("stopped", hospital)).isEqualTo(stopped);
        assertThat(stopped.of(SubmissionState.STOPPED)).isEqualTo(1);
        assertThatThrownBy(() -> lists.receive("stopped", of(List.of(unit("a", "一"), unit("b", "二"))), hospital))
                .hasMessageContaining("LIST-DIFFERS");
        assertThat(labels()).isEmpty();
    }

    @Test
    void 終わらない一覧は二つまで_終わればまた送れる() {
        for (String name : List.of("one", "two")) {
            assertThatThrownBy(() -> lists.receive(name, of(lines(List.of()).iterator(), true), hospital))
                    .hasMessage("BODY-MALFORMED");
        }
        assertThatThrownBy(() -> lists.receive("three", of(List.of(unit("a", "一"))), hospital))
                .hasMessage("LIST-BUSY");
        lists.stop("one", hospital);
        assertThat(lists.receive("three", of(List.of(unit("a", "一"))), hospital).received())
                .isEqualTo(1);
    }

    @Test
    void 名前は施設ごとで_ほかの施設の一覧は見えない() throws Exception {
        lists.receive("same", of(List.of(unit("a", "一"))), hospital);
        done("same");
        Caller other = world.hospital();
        assertThatThrownBy(() -> lists.get("same", other, HERE)).hasMessage("LIST-NOT-FOUND");
        assertThatThrownBy(() -> lists.stop("same", other)).hasMessage("LIST-NOT-FOUND");
        assertThat(lists.listNewest(other, HERE)).isEmpty();
        assertThat(lists.listNewest(hospital, HERE))
                .extracting(SubmissionList::name)
                .containsExactly("same");
        Caller viewer = world.caller(hospital.facility(), Set.of(Purpose.SHARE_VIEW));
        assertThatThrownBy(() -> lists.receive("x", of(List.of()), viewer)).hasMessage("ACCESS-PURPOSE");
    }

    @ParameterizedTest(name = "名前 「{0}」")
    @ValueSource(strings = {"", "-a", "a b", "あ", "a/b", "123456789018", "x-123456789018-y"})
    void 名前の形が違うものと_個人番号と見られるものは断る(String name) {
        assertThatThrownBy(() -> lists.receive(name, of(List.of(unit("a", "一"))), hospital))
                .hasMessage("PARAMETER-INVALID at name");
    }

    @Test
    void 空の一覧は断る() {
        assertThatThrownBy(() -> lists.receive("empty", of(List.of()), hospital))
                .hasMessageContaining("PARAMETER-MISSING");
    }

    private void assertDiffers(int line, List<byte[]> bodies) {
        assertThatThrownBy(() -> lists.receive("name", of(bodies), hospital)).hasMessage("LIST-DIFFERS at " + line);
    }

    private SubmissionList done(String name) throws InterruptedException {
        Awaiting.until(() -> lists.get(name, hospital, HERE).state().over());
        return lists.get(name, hospital, HERE);
    }

    private List<String> labels() {
        ItemQuery all = new ItemQuery(Set.of(DataClass.LAB), 0, 500);
        return records.list(all, world.grant(hospital, person.id(), DataClass.LAB)).items().stream()
                .map(ServedItem::label)
                .toList();
    }

    private byte[] unit(String id, String label) {
        return SampleUnit.of(hospital.facility().digits(), id, person.sample(), "Observation")
                .withObservation(SampleResult.of("o", label, "2026-03-01"), SampleCode.ALBUMIN, "")
                .bytes();
    }

    private static SubmissionLines of(List<byte[]> bodies) {
        return of(lines(bodies).iterator(), false);
    }

    private static List<SubmissionLines.Line> lines(List<byte[]> bodies) {
        return bodies.stream()
                .map(body -> new SubmissionLines.Line(body, body.length, digest(body)))
                .toList();
    }

    /** @param breaksOff instead of ending */
    private static SubmissionLines of(Iterator<SubmissionLines.Line> lines, boolean breaksOff) {
        return () -> {
            if (lines.hasNext()) {
                return lines.next();
            }
            if (breaksOff) {
                throw new IOException("broken off");
            }
            return null;
        };
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
