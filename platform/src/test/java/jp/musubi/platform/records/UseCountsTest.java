package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 利用は、保険者・行為・月ごとに数えられ、終わった月は変わらない。 */
@PlatformTest
class UseCountsTest {

    private static final Caller OPERATOR =
            new Caller("operator", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @Autowired
    Intake intake;

    @Autowired
    UseCounts counts;

    @Autowired
    RecordsWorld world;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 登録と変更と取消は_した月に数えられ_前の月は変わらない() {
        Caller hospital = world.hospital();
        Known person = world.person();
        YearMonth first = month();
        intake.submit(unit(hospital, person, "a"), hospital);
        intake.submit(unit(hospital, person, "a"), hospital);
        List<String> ofFirst = List.of("98000011 REGISTERED SYNC", "98000011 REPLACED SYNC");
        assertThat(events(hospital, first)).containsExactlyElementsOf(ofFirst);
        clock.set(clock.instant().plus(Duration.ofDays(40)));
        YearMonth second = month();
        intake.withdraw(named(hospital, person, "a"), hospital);
        assertThat(events(hospital, first)).containsExactlyElementsOf(ofFirst);
        assertThat(events(hospital, second)).containsExactly("98000011 WITHDRAWN WITHDRAWAL");
    }

    @Test
    void 断られたものは数えない() {
        Caller hospital = world.hospital();
        intake.submit("{".getBytes(java.nio.charset.StandardCharsets.UTF_8), hospital);
        assertThat(events(hospital, month())).isEmpty();
    }

    @Test
    void 運営が_月ごとに見る() {
        Caller hospital = world.hospital();
        intake.submit(unit(hospital, world.person(), "b"), hospital);
        assertThat(counts.list(asked(month()), OPERATOR, "GET /records/use")).anySatisfy(count -> {
            assertThat(count.payer()).isEqualTo("98000011");
            assertThat(count.kind()).isEqualTo(UseCount.Kind.REGISTERED);
            assertThat(count.acts()).isPositive();
        });
        assertThat(counts.list(asked(YearMonth.of(2199, 1)), OPERATOR, "GET /records/use"))
                .isEmpty();
        assertThatThrownBy(() -> counts.list(asked(month()), hospital, "GET /records/use"))
                .hasMessageStartingWith("ACCESS-");
    }

    private List<String> events(Caller hospital, YearMonth month) {
        return new ArrayList<>(database.sql("""
                        select payer, kind, way
                          from records.use_event
                         where month = :month and facility = :facility
                         order by event_id
                        """)
                .param("month", month.atDay(1))
                .param("facility", hospital.facility().digits())
                .query((row, place) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list());
    }

    private YearMonth month() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")));
    }

    private static byte[] unit(Caller hospital, Known person, String id) {
        return SampleUnit.of(hospital.facility().digits(), id, person.sample(), "Observation")
                .withObservation(SampleResult.of("o", "検査", "2026-03-01"), SampleCode.ALBUMIN, "")
                .bytes();
    }

    private static WithdrawalRequest named(Caller hospital, Known person, String id) {
        var unit = SampleUnit.of(hospital.facility().digits(), id, person.sample(), "Observation");
        return new WithdrawalRequest(
                SampleUnit.SYSTEM,
                unit.identifier(),
                SamplePerson.SYSTEM,
                person.sample().member());
    }

    private static Supplier<UseCounts.Asked> asked(YearMonth month) {
        return () -> new UseCounts.Asked(month, 1);
    }
}
