package jp.musubi.standard.gate.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A short run on changed examples. {@code -Dmusubi.fuzz.inputs=10000000 -Dmusubi.fuzz.seed=2} makes it long and another one:
 *
 * <pre>./mvnw -pl standard test -Dtest=MutationFuzzTest -Dmusubi.fuzz.inputs=10000000 -Dmusubi.fuzz.seed=2</pre>
 */
class MutationFuzzTest {

    private static final long INPUTS = Long.getLong("musubi.fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("musubi.fuzz.seed", 1);

    @Test
    void 何を送られても_いつでも言えることは破れない() {
        FuzzReport report = new Fuzzer(SEED).run(INPUTS);
        System.out.println(report);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    void 同じ種なら同じ道を行く() {
        assertThat(figures(new Fuzzer(SEED).run(2_000))).isEqualTo(figures(new Fuzzer(SEED).run(2_000)));
        assertThat(figures(new Fuzzer(SEED).run(2_000))).isNotEqualTo(figures(new Fuzzer(SEED + 1).run(2_000)));
    }

    @Test
    void 受け付けるものも_読めないものも_試している() {
        FuzzReport report = new Fuzzer(SEED).run(5_000);

        assertThat(report.accepted()).isPositive();
        assertThat(report.malformed()).isPositive();
        assertThat(report.inputs() - report.malformed() - report.accepted()).isPositive();
    }

    /** What the same run must show again; the slowest input is no part of it. */
    private static String figures(FuzzReport report) {
        return report.toString().replaceAll("slowest [^)]*\\)", "");
    }
}
