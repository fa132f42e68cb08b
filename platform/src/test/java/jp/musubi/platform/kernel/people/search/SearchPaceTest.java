package jp.musubi.platform.kernel.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.pace.Limit;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 人の照会には間合いがあり、台帳をめくることはできない。 */
class SearchPaceTest {

    private static final FacilityCode CLINIC = new FacilityCode("1311234567");
    private static final Caller COUNTER = counter("counter-1", CLINIC);

    private final AuditLog audit = mock(AuditLog.class);
    private final TestClock clock = new TestClock();
    private final SearchPace pace = new SearchPace(audit, clock);

    @ParameterizedTest(name = "{0} の根拠では一分に {1} 回まで")
    @CsvSource({"COUNTER, 30", "DISASTER, 60", "LINK_DESK, 60"})
    void 一分の回数を超えると断られ_待つ秒数が知らされる(SearchGround ground, int most) {
        IntStream.range(0, most).forEach(time -> begin(COUNTER, ground));
        assertThatThrownBy(() -> begin(COUNTER, ground)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SEARCH_TOO_OFTEN);
            assertThat(problem.code().status()).isEqualTo(429);
            assertThat(problem.findWait()).contains(Duration.ofSeconds(60));
        });
        verify(audit, times(1))
                .write(argThat(entry -> entry.act() == Act.SEARCH && "SEARCHED_TOO_OFTEN".equals(entry.reason())));
    }

    @ParameterizedTest(name = "{0} 秒後: {1}")
    @CsvSource({"59, false", "60, true", "61, true"})
    void 一分前の照会は数えない(int seconds, boolean taken) {
        IntStream.range(0, 30).forEach(time -> begin(COUNTER, SearchGround.COUNTER));
        clock.moveBy(Duration.ofSeconds(seconds));
        if (taken) {
            assertThatCode(() -> begin(COUNTER, SearchGround.COUNTER)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> begin(COUNTER, SearchGround.COUNTER)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void 一つの施設の呼び手は_合わせて一つに数える() {
        IntStream.range(0, 30).forEach(time -> begin(counter("counter-" + time, CLINIC), SearchGround.COUNTER));
        assertThatThrownBy(() -> begin(counter("another", CLINIC), SearchGround.COUNTER))
                .isInstanceOf(Problem.class);
        FacilityCode other = new FacilityCode("1319876543");
        assertThatCode(() -> begin(counter("other", other), SearchGround.COUNTER))
                .doesNotThrowAnyException();
        verify(audit, never()).write(argThat(entry -> entry.caller().name().equals("other")));
    }

    @Test
    void 断られた照会は数えず_待てば必ず通る() {
        IntStream.range(0, 30).forEach(time -> begin(COUNTER, SearchGround.COUNTER));
        for (int time = 0; time < 50; time++) {
            assertThatThrownBy(() -> begin(COUNTER, SearchGround.COUNTER)).isInstanceOf(Problem.class);
        }
        clock.moveBy(Duration.ofSeconds(60));
        assertThatCode(() -> begin(COUNTER, SearchGround.COUNTER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(SearchGround.class)
    void どの根拠にも今日の上限がある(SearchGround ground) {
        assertThat(SearchLimits.shipped().on(ground, LocalDate.of(2026, 4, 1)))
                .hasSize(2)
                .allMatch(limit -> limit.most() > 0);
    }

    @Test
    void 表に行のない日は_だれも照会できない() {
        assertThat(SearchLimits.shipped().on(SearchGround.COUNTER, LocalDate.of(2025, 1, 31)).stream()
                        .map(Limit::most)
                        .collect(Collectors.toSet()))
                .containsExactly(0);
    }

    private void begin(Caller caller, SearchGround ground) {
        pace.begin(caller, ground, "POST /fhir/Patient/$match");
    }

    private static Caller counter(String name, FacilityCode facility) {
        return new Caller(name, Role.FACILITY, facility, null, Set.of(Purpose.ELIGIBILITY));
    }
}
