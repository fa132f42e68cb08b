package jp.musubi.standard.gate.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A short run on changed examples, and with {@code ./check --long} one of a million by its seed. Any other, with {@code -Dmusubi.fuzz.seed=N} by another seed:
 *
 * <pre>./mvnw -pl standard test -Dtest=MutationFuzzTest -DexcludedGroups=long -Dmusubi.fuzz.inputs=10000000</pre>
 *
 * A failure names its input in Base64.
 */
class MutationFuzzTest {

    private static final long INPUTS = Long.getLong("musubi.fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("musubi.fuzz.seed", 1);

    @Test
    @Tag("once")
    void 何を送られても_いつでも言えることは破れない() {
        FuzzReport report = new Fuzzer(SEED).run(INPUTS);
        System.out.println(report);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    @Tag("long")
    void 種を替えて百万() {
        FuzzReport report = new Fuzzer(Long.getLong("musubi.seed", 2)).run(1_000_000);
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

        assertThat(report.failures()).isEmpty();
        assertThat(report.accepted()).isPositive();
        assertThat(report.malformed()).isPositive();
        assertThat(report.inputs() - report.malformed() - report.accepted()).isPositive();
    }

    /** What the same run must show again; the slowest input is no part of it. */
    private static String figures(FuzzReport report) {
        return report.toString().replaceAll("slowest [^)]*\\)", "");
    }
}
