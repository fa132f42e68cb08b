package jp.musubi.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** どの改ざんも見つかる。 */
class TamperingTest {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final SampleKey KEY = new SampleKey();
    private static final SampleLog THOUSAND = new SampleLog(1_000, 500, NEVER, KEY).kept();
    private static final SampleLog TEN_THOUSAND = new SampleLog(10_000, 700, NEVER, KEY).kept();
    private static final long SEED = Long.getLong("musubi.seed", 20_260_401L);

    @TempDir
    private Path folder;

    @Test
    void 改ざんのない記録は_どの大きさでもそろっている() throws Exception {
        for (int size : new int[] {0, 1, 2, 3, 299, 300, 301, 1000}) {
            Verdict verdict = Verification.verify(
                    new LineStream(withoutUnusedKey(new SampleLog(size, 300, NEVER, KEY))), Witness.none());
            assertThat(verdict.told()).as("%d", size).isEmpty();
            assertThat(verdict.entries()).isEqualTo(size);
        }
    }

    @Test
    void 証人がどの大きさを見ていても_そろった記録はそろっている() throws Exception {
        for (int seen : new int[] {1, 2, 255, 256, 300, 777, 1000}) {
            Verdict verdict = Verification.verify(new LineStream(THOUSAND.lines()), witness(THOUSAND.witnessed(seen)));
            assertThat(verdict.told()).as("%d", seen).isEmpty();
        }
    }

    @ParameterizedTest(name = "千件の記録、{0} を二十回")
    @EnumSource(Tampering.class)
    void 千件の記録で二十回(Tampering kind) {
        all(kind, THOUSAND, 20);
    }

    @ParameterizedTest(name = "千件の記録、{0} を三百回")
    @EnumSource(Tampering.class)
    @Tag("once")
    void 千件の記録で(Tampering kind) {
        all(kind, THOUSAND, 300);
    }

    @ParameterizedTest(name = "千件の記録、{0} を一万回")
    @EnumSource(Tampering.class)
    @Tag("long")
    void 千件の記録で一万回(Tampering kind) {
        all(kind, THOUSAND, 10_000);
    }

    @ParameterizedTest(name = "一万件の記録、{0} を三十回")
    @EnumSource(Tampering.class)
    @Tag("once")
    void 一万件の記録で(Tampering kind) {
        all(kind, TEN_THOUSAND, 30);
    }

    @ParameterizedTest(name = "百万件の記録、{0} を三十回")
    @EnumSource(Tampering.class)
    @Tag("long")
    void 百万件の記録で(Tampering kind) {
        all(kind, new SampleLog(1_000_000, 20_000, NEVER, KEY), 30);
    }

    private void all(Tampering kind, SampleLog log, int times) {
        AtomicInteger unreadable = new AtomicInteger();
        IntStream.range(0, times).parallel().forEach(time -> {
            long seed = SEED * 31 + kind.ordinal() * 1_000_003L + time;
            Tampering.Case tampered = kind.of(log, new Random(seed));
            try {
                Witness witness = tampered.witness() == null ? Witness.none() : witness(tampered.witness());
                assertThat(Verification.verify(new LineStream(tampered.lines()), witness)
                                .whole())
                        .as("%s of %d entries, seed %d", kind, log.size(), seed)
                        .isFalse();
            } catch (Unreadable firstOrLastLine) {
                unreadable.incrementAndGet();
            }
        });
        assertThat(unreadable.get())
                .as("found as no export at all: only where the first or the last line was hit")
                .isLessThanOrEqualTo(3 + times / 100);
    }

    private Witness witness(String text) throws Unreadable {
        try {
            Path file = Files.createTempFile(folder, "heads", ".txt");
            Files.writeString(file, text);
            Witness witness = Witness.read(file);
            Files.delete(file);
            return witness;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An empty log has no head, and so no key. */
    private static Iterator<byte[]> withoutUnusedKey(SampleLog log) {
        return log.size() == 0 ? Edit.dropping(log, 1) : log.lines();
    }
}
