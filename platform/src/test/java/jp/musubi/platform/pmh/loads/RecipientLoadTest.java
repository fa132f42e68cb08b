package jp.musubi.platform.pmh.loads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.DeskWorld;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.loads.Load.Changes;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.recipients.RecipientField;
import jp.musubi.platform.pmh.recipients.Roll;
import jp.musubi.platform.pmh.recipients.RollLine;
import jp.musubi.platform.pmh.recipients.RollQuery;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 受給者のファイルは、全部入るか、何も入らないか。 */
@PlatformTest
class RecipientLoadTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Tokyo"));

    @Autowired
    private DeskWorld desks;

    @Autowired
    private LoadDesk desk;

    @Autowired
    private LoadRows rows;

    @Autowired
    private LoadWork work;

    @Autowired
    private SwitchRoll roller;

    @Autowired
    private Roll roll;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestClock clock;

    private Seat seat;
    private Scheme scheme;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        seat = desks.town();
        scheme = desks.scheme(seat);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void 差分は_登録し_変え_終わらせる(String charset) {
        Map<String, String> first = line();
        Map<String, String> second = line();
        assertThat(sent(Extent.DELTA, Charset.forName(charset), act("1", first), act("1", second)))
                .isEqualTo(new Changes(2, 0, 0));
        first.put("ceiling", "1000");
        second.put("last", "2026-06-30");
        Map<String, String> third = line();
        assertThat(sent(Extent.DELTA, Charset.forName(charset), act("1", first), act("3", second), act("1", third)))
                .isEqualTo(new Changes(1, 2, 0));
        assertThat(list()).hasSize(3).extracting(RollLine::ceiling).contains(1_000L);
        assertThat(list()).extracting(RollLine::until).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void 国の公費も入り_全件は_ファイルに行がある負担者番号だけを終わらせる() {
        Map<String, String> first = national("54");
        Map<String, String> second = national("54");
        Map<String, String> other = national("21");
        assertThat(sent(Extent.DELTA, UTF_8, act("1", first), act("1", second), act("1", other)))
                .isEqualTo(new Changes(3, 0, 0));
        first.put("designated", SubsidiesWorld.CLINIC.digits());
        assertThat(sent(Extent.FULL, UTF_8, act("1", first))).isEqualTo(new Changes(0, 1, 1));
        assertThat(list())
                .filteredOn(line -> line.until() == null)
                .extracting(RollLine::recipient)
                .containsExactlyInAnyOrder(first.get("recipient"), other.get("recipient"));
        assertThat(list()).extracting(RollLine::designated).contains(SubsidiesWorld.CLINIC.digits());
    }

    private Map<String, String> national(String law) {
        Map<String, String> line = line();
        line.put("payer", DeskWorld.payer(seat, law));
        line.put("from", "2025-04-01");
        return line;
    }

    @Test
    void 全件は_ファイルにない人を前の日で終わらせ_これからの人を取り消す() {
        Map<String, String> stays = line();
        Map<String, String> goes = line();
        Map<String, String> later = line();
        goes.put("from", "2025-04-01");
        later.put("from", "2026-10-01");
        sent(Extent.DELTA, UTF_8, act("1", stays), act("1", goes), act("1", later));
        assertThat(sent(Extent.FULL, UTF_8, act("1", stays))).isEqualTo(new Changes(0, 0, 2));
        assertThat(list())
                .extracting(RollLine::recipient, RollLine::until)
                .containsExactlyInAnyOrder(tuple(stays.get("recipient"), null), tuple(goes.get("recipient"), TODAY));
        assertThat(holdings()).isEqualTo(2);
    }

    @Test
    void 一行でも誤りがあれば何も入れず_行と欄とわけを言う() {
        Map<String, String> right = line();
        Map<String, String> wrong = line();
        wrong.put("birth", "2018-06-02");
        Map<String, String> empty = line();
        empty.put("name", "");
        Load load = over(send(
                Extent.DELTA,
                UTF_8,
                act("1", right),
                act("1", wrong),
                act("1", empty),
                act("1", right),
                act("3", right),
                "1,2,3"));
        assertThat(load.state()).isEqualTo(LoadState.REFUSED);
        assertThat(load.progress().lines()).isEqualTo(6);
        assertThat(desk.faults(load))
                .extracting(
                        LoadFault::line,
                        one -> one.fault().field(),
                        one -> one.fault().why())
                .containsExactlyInAnyOrder(
                        tuple(3, RecipientField.NUMBER, Why.NOBODY),
                        tuple(4, RecipientField.NAME, Why.REQUIRED),
                        tuple(5, RecipientField.RECIPIENT, Why.TWICE),
                        tuple(6, RecipientField.LAST, Why.REQUIRED),
                        tuple(7, null, Why.CELLS));
        assertThat(list()).isEmpty();
        assertThat(count("select count(*) from pmh.load_chunk where load = :load", load.id()))
                .isZero();
    }

    @Test
    void ほかの人の番号と_いない人の終わりは受け取らない() {
        Map<String, String> mine = line();
        sent(Extent.DELTA, UTF_8, act("1", mine));
        Map<String, String> other = line();
        other.put("recipient", mine.get("recipient"));
        Map<String, String> nobody = line();
        nobody.put("last", "2026-06-30");
        Load load = over(send(Extent.DELTA, UTF_8, act("1", other), act("3", nobody)));
        assertThat(desk.faults(load))
                .extracting(one -> one.fault().why())
                .containsExactlyInAnyOrder(Why.OTHER_PERSON, Why.UNKNOWN);
    }

    /** The server ends the connection in the middle of the switch, as when the process or the machine dies. */
    @Test
    void 入れ替えの途中で切られると前のままで_続きはやり直せる() {
        Map<String, String> old = line();
        sent(Extent.DELTA, UTF_8, act("1", old));
        UUID id = keep(Extent.FULL, act("1", line()), act("1", line()));
        Load load = rows.find(id).orElseThrow();
        assertThat(work.check(load)).isZero();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(roller.take(load, clock.instant())).isEqualTo(new Changes(2, 0, 1));
                    sql.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .isNotNull();
        assertThat(list())
                .singleElement()
                .satisfies(line -> assertThat(line.until()).isNull());
        assertThat(holdings()).isEqualTo(1);

        clock.moveBy(LoadWork.LEASE.plusSeconds(1));
        desk.list(seat);
        assertThat(over(id).changes()).isEqualTo(new Changes(2, 0, 1));
        assertThat(list()).hasSize(3);
        assertThat(holdings()).isEqualTo(3);
    }

    @Test
    void 一つが終わるまで次は受け付けず_よその自治体には見えない() {
        UUID id = keep(Extent.DELTA, act("1", line()));
        assertRefused(() -> send(Extent.DELTA, UTF_8, act("1", line())), ProblemCode.CONFLICT);
        Seat other = desks.town();
        assertRefused(() -> desk.get(other, id), ProblemCode.NOT_FOUND);
        work.run(id);
        assertThat(over(id).state()).isEqualTo(LoadState.TAKEN);
    }

    /** As large as a city's list of children: made while it is sent, nowhere held as a whole. */
    @Test
    @Tag("long")
    void 十万人のファイルが入り_もう一度送っても変わらない() {
        List<Map<String, String>> people = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            people.add(line());
        }
        Load first = over(desk.accept(seat, Extent.FULL, many(people, 100_000)));
        assertThat(first.state()).isEqualTo(LoadState.TAKEN);
        assertThat(first.changes()).isEqualTo(new Changes(100_000, 0, 0));
        Load again = over(desk.accept(seat, Extent.FULL, many(people, 100_000)));
        assertThat(again.changes()).isEqualTo(Changes.NONE);
        Load half = over(desk.accept(seat, Extent.FULL, many(people, 50_000)));
        assertThat(half.changes()).isEqualTo(new Changes(0, 0, 50_000));
    }

    private static InputStream many(List<Map<String, String>> people, int lines) {
        Iterator<InputStream> all = IntStream.rangeClosed(0, lines)
                .mapToObj(number -> number == 0 ? text() : act("1", numbered(people, number)) + "\r\n")
                .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return all.next();
            }
        });
    }

    private static Map<String, String> numbered(List<Map<String, String>> people, int number) {
        Map<String, String> one = new LinkedHashMap<>(people.get(number % people.size()));
        one.put("recipient", Integer.toString(1_000_000 + number));
        return one;
    }

    private Map<String, String> line() {
        return DeskWorld.fields(desks.child(), scheme, TODAY);
    }

    private static String act(String act, Map<String, String> fields) {
        Collection<String> cells = fields.values();
        return act + "," + String.join(",", cells);
    }

    private Changes sent(Extent extent, Charset charset, String... lines) {
        Load load = over(send(extent, charset, lines));
        assertThat(desk.faults(load)).isEmpty();
        assertThat(load.state()).isEqualTo(LoadState.TAKEN);
        assertThat(load.progress().charset()).isEqualToIgnoringCase(charset.name());
        return load.changes();
    }

    private UUID send(Extent extent, Charset charset, String... lines) {
        return desk.accept(seat, extent, new ByteArrayInputStream(text(lines).getBytes(charset)));
    }

    /** Received, and handed to nobody: as after a kill. */
    private UUID keep(Extent extent, String... lines) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            rows.add(id, seat.code(), extent, TODAY, clock.instant(), "試験");
            rows.addChunk(id, 0, text(lines).getBytes(UTF_8));
        });
        return id;
    }

    private static String text(String... lines) {
        List<String> all = new ArrayList<>(List.of(String.join(",", LoadFile.heading())));
        all.addAll(List.of(lines));
        return String.join("\r\n", all) + "\r\n";
    }

    private Load over(UUID id) {
        // A guard against waiting for ever, not a promise of speed.
        return Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> rows.find(id).orElseThrow(), load -> load.state().isOver());
    }

    private List<RollLine> list() {
        return roll.list(seat, new RollQuery("", "", RollQuery.State.ALL, RollQuery.Sort.NUMBER, TODAY, 1));
    }

    private long holdings() {
        return sql.sql("select count(*) from pmh.holding where municipality = :code")
                .param("code", seat.code())
                .query(Long.class)
                .single();
    }

    private long count(String statement, UUID load) {
        return sql.sql(statement).param("load", load).query(Long.class).single();
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
