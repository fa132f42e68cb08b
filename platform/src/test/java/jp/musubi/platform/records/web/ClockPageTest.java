package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.records.VanishingCount;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** 時計の頁: 進める前に見えなくなるものを、進めた後に見えなくなったものを見せる。 */
class ClockPageTest {

    private final Vanishings vanishings = mock(Vanishings.class);
    private final Caller operator = mock(Caller.class);
    private final TestClock clock = new TestClock();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final ClockPage page = new ClockPage(new VanishingMonths(vanishings, clock), clock, Settings.defaults());

    @BeforeEach
    void aMedicationVanishes() {
        when(vanishings.count(anyInt(), any(), any()))
                .thenReturn(List.of(new VanishingCount(DataClass.MEDICATION, YearMonth.of(2026, 7), 3)));
    }

    @ParameterizedTest(name = "{0} まで → {1} 日")
    @CsvSource({"2026-04-02T00:00, 1", "2026-07-11T09:00, 101", "2036-04-08T09:00, 3660", "'', 31"})
    void その日までに見えなくなるものを_運営に尋ねて見せる(String to, int days) {
        assertThat(page.ask(to, operator, model, response)).isEqualTo("records/clock");
        verify(vanishings).count(days, operator, "GET /desk/clock");
        assertThat((List<?>) model.get("coming")).hasSize(1);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01T08:59", "2036-04-09T09:00", "tomorrow", "2026-13-01T00:00"})
    void 戻る時刻も_遠すぎる時刻も_読めない時刻も_もう一度尋ねる(String to) {
        page.move(to, operator, model, response);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(model.get("wrong")).isEqualTo(true);
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    @Test
    void 進めると_見えなくなったものを言う() {
        page.move("2026-07-11T09:00", operator, model, response);
        verify(vanishings).count(101, operator, "POST /desk/clock");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-07-11T00:00:00Z"));
        assertThat((List<?>) model.get("gone")).hasSize(1);
        assertThat(model.get("before")).isEqualTo(TestClock.START);
    }

    @Test
    void 日の変わらないうちは_何も見えなくならないが_運営かは尋ねる() {
        page.ask("2026-04-01T23:59", operator, model, response);
        verify(vanishings).count(eq(1), any(), any());
        assertThat((List<?>) model.get("coming")).isEmpty();
    }

    @Test
    void 運営でなければ_進まない() {
        when(vanishings.count(anyInt(), any(), any())).thenThrow(new Problem(ProblemCode.ACCESS_REFUSED));
        assertThatThrownBy(() -> page.move("2026-07-11T09:00", operator, model, response))
                .isInstanceOf(Problem.class);
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }
}
