package jp.musubi.platform.records.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.OperationFigures;
import jp.musubi.platform.records.OperationSpan;
import jp.musubi.platform.records.Operations;
import jp.musubi.platform.records.SubmissionFigures.RuleCount;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 運営は受付のいまを数で見て、ほかのだれも見られない。 */
@DemoTest
class OperationsTest {

    private static final String SENDER = "hospital-r";

    @Autowired
    private Operations operations;

    @Autowired
    private Intake intake;

    @Autowired
    private Parties parties;

    @ParameterizedTest
    @EnumSource(OperationSpan.class)
    void 断られた提出は_届いた数にも_決まりの数にも_施設の数にも入る(OperationSpan span) {
        Caller sender = caller(SENDER);
        assertThat(intake.submit("{}".getBytes(StandardCharsets.UTF_8), sender).status())
                .isEqualTo(422);
        OperationFigures figures = operations.count(span, caller("operator"), "test");
        assertThat(figures.received()).isPositive();
        assertThat(figures.refused()).isPositive();
        assertThat(figures.steps().get(0).begin().getEpochSecond() % span.step().toSeconds())
                .isZero();
        assertThat(figures.rules())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .extracting(RuleCount::submissions)
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(figures.uses())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(use -> assertThat(use.percent()).isBetween(0, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {SENDER, "ministry", "prefecture-13", "insurer-f", "patient-1"})
    void ほかのだれも見られない(String name) {
        assertThatThrownBy(() -> operations.count(OperationSpan.HOUR, caller(name), "test"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ACCESS");
    }

    @Test
    void 上限の八割から_近いと言う() {
        assertThat(new OperationFigures.Use("1310000017", 0, 0, 0, 79).near()).isFalse();
        assertThat(new OperationFigures.Use("1310000017", 0, 0, 0, 80).near()).isTrue();
    }

    private Caller caller(String name) {
        return parties.find(name).orElseThrow().asCaller();
    }
}
