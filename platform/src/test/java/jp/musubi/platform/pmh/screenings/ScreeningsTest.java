package jp.musubi.platform.pmh.screenings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.screenings.ScreeningFault.Why;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Show;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Sort;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.words.MemberNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 検診が、ファイルと文書から入り、追いかけられ、医師と本人に見え、身元なしで出ていく。 */
@PlatformTest
class ScreeningsTest {

    private static final LocalDate BORN = LocalDate.of(1970, 5, 5);
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Tokyo"));
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    private TakeScreenings taking;

    @Autowired
    private TakeDocument documents;

    @Autowired
    private FollowScreenings following;

    @Autowired
    private ReadScreenings reading;

    @Autowired
    private ScreeningFeed feed;

    @Autowired
    private ScreeningRights rights;

    @Autowired
    private People people;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Visits visits;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private TestClock clock;

    private ScreeningSeat seat;
    private PersonId person;
    private int number;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        seat = town();
        number = NEXT.getAndIncrement();
        person = person(number, Sex.FEMALE);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void UTF8でもWindows31Jでも入り_送り直すと書き換わる() {
        assertThat(taking.take(seat, file(line("大腸がん検診", "要精検"))).taken()).isEqualTo(1);
        byte[] narrow = new String(file(line("大腸がん検診", "異常なし")), UTF_8).getBytes(Windows31J.CHARSET);
        assertThat(taking.take(seat, narrow).faults()).isEmpty();
        assertThat(following.list(seat, all())).singleElement().satisfies(one -> {
            assertThat(one.held().judgement()).isEqualTo(Judgement.NORMAL);
            assertThat(one.person()).isEqualTo(person);
            assertThat(one.target()).isTrue();
        });
    }

    @Test
    void 一行でも誤れば一行も入らず_行と欄とわけを言う() {
        TakeScreenings.Answer answer = taking.take(
                seat,
                file(
                        line("大腸がん検診", "要精検"),
                        line("大腸がん検診", "要精検"),
                        line("肺がん検診", "たぶんよい"),
                        line("胃", "異常なし"),
                        line("乳がん検診", "異常なし").replace("1970-05-05", "1970-05-06"),
                        line("乳がん検診", "異常なし,x"),
                        line("肺がん検診", "異常なし")
                                .replace(TODAY.toString(), TODAY.plusDays(1).toString())));
        assertThat(answer.taken()).isZero();
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        new ScreeningFault(3, ScreeningField.NUMBER, Why.TWICE),
                        new ScreeningFault(4, ScreeningField.JUDGEMENT, Why.JUDGEMENT),
                        new ScreeningFault(5, ScreeningField.KIND, Why.KIND),
                        new ScreeningFault(6, ScreeningField.NUMBER, Why.NOBODY),
                        new ScreeningFault(7, null, Why.CELLS),
                        new ScreeningFault(8, ScreeningField.HELD, Why.FUTURE));
        assertThat(following.count(seat, all())).isZero();
    }

    @Test
    void 見出しの違うファイルと_読めない文字は断る() {
        assertThat(taking.take(seat, "a,b\n".getBytes(UTF_8)).faults())
                .containsExactly(new ScreeningFault(1, null, Why.HEADING));
        assertThat(taking.take(seat, new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).faults())
                .containsExactly(new ScreeningFault(1, null, Why.CHARACTERS));
    }

    @Test
    void 男性は子宮頸がん検診を受けない() {
        number = NEXT.incrementAndGet();
        person(number, Sex.MALE);
        assertThat(taking.take(seat, file(line("子宮頸がん検診", "異常なし"))).faults())
                .containsExactly(new ScreeningFault(2, ScreeningField.KIND, Why.SEX));
    }

    @Test
    void よその自治体の検診は_見えず_書き換えられない() {
        taking.take(seat, file(line("大腸がん検診", "要精検")));
        ScreeningSeat other = town();
        UUID id = following.list(seat, all()).get(0).id();
        assertThat(following.count(other, all())).isZero();
        assertRefused(() -> following.get(other, id), ProblemCode.NOT_FOUND);
        assertRefused(() -> following.remind(other, id), ProblemCode.NOT_FOUND);
        assertThat(taking.take(other, file(line("大腸がん検診", "異常なし"))).faults())
                .containsExactly(new ScreeningFault(2, ScreeningField.NUMBER, Why.OTHER));
    }

    @Test
    void 要精検の人を追いかけ_催促の時期が来て_結果を書く() {
        taking.take(seat, file(line("大腸がん検診", "要精検"), line("肺がん検診", "異常なし")));
        assertThat(following.list(seat, query(Show.OPEN))).hasSize(1);
        assertThat(following.list(seat, query(Show.DUE))).isEmpty();
        clock.set(TestClock.START.plus(Duration.ofDays(59)));
        assertThat(following.list(seat, query(Show.DUE))).isEmpty();
        clock.set(TestClock.START.plus(Duration.ofDays(60)));
        UUID id = following.list(seat, query(Show.DUE)).get(0).id();
        following.remind(seat, id);
        assertThat(following.list(seat, query(Show.DUE))).isEmpty();
        assertThat(following.get(seat, id).followed().reminders()).isEqualTo(1);
        assertRefused(() -> following.note(seat, id, FollowUp.FINE, null), ProblemCode.PARAMETER_MISSING);
        assertRefused(() -> following.note(seat, id, FollowUp.FINE, TODAY.minusDays(1)), ProblemCode.PARAMETER_INVALID);
        following.note(seat, id, FollowUp.FINE, TODAY.plusDays(10));
        assertThat(following.list(seat, query(Show.OPEN))).isEmpty();
        assertThat(following.list(seat, query(Show.EXAMINED))).hasSize(1);
        assertRefused(() -> following.remind(seat, id), ProblemCode.CONFLICT);
        assertThat(following.steps(seat, following.get(seat, id)))
                .extracting(FollowStep::act)
                .containsExactly(FollowStep.Act.REMINDED, FollowStep.Act.NOTED);
        // A line that is sent again without a result takes none away.
        taking.take(seat, file(line("大腸がん検診", "要精検")));
        assertThat(following.get(seat, id).followed().state()).isEqualTo(FollowUp.FINE);
    }

    @Test
    void 医師に見えるのは_健診に同意した人だけ() {
        taking.take(seat, file(line("大腸がん検診", "要精検")));
        Caller system = world.hospital().withPurposes(Set.of(Purpose.SHARE_VIEW, Purpose.ELIGIBILITY));
        UUID without = visit(system);
        assertRefused(() -> reading.of(system, without, "試験"), ProblemCode.ACCESS_REFUSED);
        UUID with = visit(system, ConsentClass.CHECKUP);
        assertThat(reading.of(system, with, "試験").screenings()).singleElement().satisfies(one -> {
            assertThat(one.kind().id()).isEqualTo("COLON");
            assertThat(one.said().judgement()).isEqualTo(Judgement.EXAMINE);
        });
        assertThat(world.looksAt(person)).anyMatch(look -> look.startsWith("VIEW CHECKUP"));
    }

    @Test
    void 本人には結果と_今年度に受けられる検診が見える() {
        assertThat(reading.dueFor(person)).extracting(kind -> kind.id()).contains("COLON", "BREAST");
        taking.take(seat, file(line("大腸がん検診", "異常なし")));
        assertThat(reading.ofOwn(person)).hasSize(1);
        assertThat(reading.dueFor(person)).extracting(kind -> kind.id()).doesNotContain("COLON");
    }

    @Test
    void 検診DBへ渡す行に身元はない() {
        taking.take(seat, file(line("大腸がん検診", "要精検")));
        int year = TODAY.getMonthValue() < 4 ? TODAY.getYear() - 1 : TODAY.getYear();
        List<List<String>> rows = feed.rows(seat, year);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).hasSameSizeAs(ScreeningFeed.columns());
            assertThat(row).contains("COLON", "FEMALE", "55", "EXAMINE", "WAITING");
            assertThat(String.join(",", row)).doesNotContain("検診 花子", "1970", BORN.toString(), TODAY.toString());
        });
        assertThat(feed.rows(town(), year)).isEmpty();
    }

    @Test
    void FHIRの文書は受付審査を通り_ファイルの行と同じに判じられる() throws IOException {
        String document = municipal()
                .replace("\"birthDate\":\"1958-04-01\"", "\"birthDate\":\"" + BORN + "\"")
                .replace("2026-03-20", TODAY.toString());
        String known = document.replace(
                "\"value\":\"S00123\"}",
                "\"value\":\"S00123\"},{\"system\":\"" + MemberNumber.INSURANCE + "\",\"value\":\"" + member() + "\"}");
        String judged = known.replace(
                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument",
                "\"extension\":[{\"url\":\"http://musubi.example/fhir/StructureDefinition/screening-judgement\",\"valueCode\":\"EXAMINE\"},"
                        + "{\"url\":\"http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument");
        assertThat(judged).isNotEqualTo(known);
        TakeDocument.Answer without = documents.take(seat, known.getBytes(UTF_8));
        assertThat(without.taken()).isFalse();
        assertThat(without.faults()).contains(new ScreeningFault(1, ScreeningField.JUDGEMENT, Why.REQUIRED));
        TakeDocument.Answer broken =
                documents.take(seat, judged.replace("JPMCHKUP01", "JPMCHKUP99").getBytes(UTF_8));
        assertThat(broken.taken()).isFalse();
        assertThat(broken.findings()).anyMatch(finding -> finding.rule().equals("G-MUNICIPAL-TYPE"));
        TakeDocument.Answer taken = documents.take(seat, judged.getBytes(UTF_8));
        assertThat(taken.faults()).isEmpty();
        assertThat(taken.taken()).as("%s", taken.findings()).isTrue();
        assertThat(following.list(seat, all())).singleElement().satisfies(one -> {
            assertThat(one.kind().id()).isEqualTo("LUNG");
            assertThat(one.held().place()).isEqualTo("架空健診センター");
            assertThat(one.followed().state()).isEqualTo(FollowUp.WAITING);
        });
    }

    private String municipal() throws IOException {
        try (InputStream file = Gate.class.getResourceAsStream("examples/municipal.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .replaceAll("\\n\\s*", "")
                    .replace("\": ", "\":");
        }
    }

    private String member() {
        return "06139999:検:%d:01".formatted(number);
    }

    private PersonId person(int which, Sex sex) {
        var id = new PersonId(UUID.randomUUID());
        people.register(new Person(
                id,
                BORN,
                sex,
                "東京都検診町",
                null,
                List.of(new PersonName("検診", "花子", "ケンシン", "ハナコ", BORN, null)),
                List.of(new Coverage(
                        MemberNumber.INSURANCE, "06139999:検:%d:01".formatted(which), "06139999", BORN, null))));
        return id;
    }

    private UUID visit(Caller at, ConsentClass... agreed) {
        return visits.open(new VisitRequest(MemberNumber.INSURANCE, member(), Channel.PIN, Set.of(agreed)), at)
                .id();
    }

    private ScreeningSeat town() {
        String code = "1386" + (10 + NEXT.getAndIncrement());
        municipalities.register(new Municipality(code, "13", "検診町" + code, "Kenshin", LocalDate.of(2025, 4, 1), null));
        return rights.require(
                new Caller("screening-" + code, Role.MUNICIPALITY, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                        .withPayer(code),
                "試験");
    }

    private String line(String kind, String judgement) {
        return String.join(
                ",",
                "A1",
                "06139999",
                "検",
                Integer.toString(number),
                "01",
                BORN.toString(),
                "検診 花子",
                kind,
                TODAY.toString(),
                "方法",
                "検診センター",
                judgement,
                "",
                "");
    }

    private static byte[] file(String... lines) {
        return (String.join(",", ScreeningField.columns()) + "\r\n" + String.join("\r\n", lines) + "\r\n")
                .getBytes(UTF_8);
    }

    private ScreeningQuery all() {
        return query(Show.ALL);
    }

    private ScreeningQuery query(Show show) {
        return new ScreeningQuery("", show, Sort.OLDEST, following.due(), 1);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
