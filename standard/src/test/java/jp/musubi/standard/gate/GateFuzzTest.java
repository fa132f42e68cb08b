package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A short run of random input; {@code -Djqwik.tries.default} makes it long. Nothing may throw. */
class GateFuzzTest {

    private static final byte[][] SAMPLES = Arrays.stream(
                    new String[] {"condition", "allergy", "lab", "referral", "patient-summary"})
            .map(name -> Sample.of(name).bytes())
            .toArray(byte[][]::new);

    private static final byte[] SIGNS = "{}[]\",:\\u0e-+.tfn \n09aあ\u0000\u007f".getBytes(StandardCharsets.UTF_8);

    @Property
    void 任意のバイト列は投げない(@ForAll @Size(max = 200) byte[] body) {
        check(body);
    }

    @Property
    void 構文の文字のでたらめな並びは投げない(@ForAll long seed, @ForAll @IntRange(max = 300) int length) {
        Random random = new Random(seed);
        byte[] body = new byte[length];
        for (int i = 0; i < length; i++) {
            body[i] = SIGNS[random.nextInt(SIGNS.length)];
        }
        check(body);
    }

    @Property
    void 手本を何か所か壊しても投げない(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        Random random = new Random(seed);
        byte[] body = SAMPLES[random.nextInt(SAMPLES.length)].clone();
        for (int i = 0; i < changes; i++) {
            body = changed(body, random);
        }
        check(body);
    }

    private static byte[] changed(byte[] body, Random random) {
        if (body.length == 0) {
            return SIGNS;
        }
        int at = random.nextInt(body.length);
        int other = Math.min(body.length, at + random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = body.clone();
                flipped[at] = SIGNS[random.nextInt(SIGNS.length)];
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, other, body.length));
            case 2 -> joined(Arrays.copyOf(body, other), Arrays.copyOfRange(body, at, body.length));
            default -> Arrays.copyOf(body, at + 1);
        };
    }

    private static byte[] joined(byte[] front, byte[] back) {
        byte[] all = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, all, front.length, back.length);
        return all;
    }

    private static void check(byte[] body) {
        GateResult result = Gate.standard().check(body, Sample.SENDER);
        assertThat(result.findings()).hasSizeLessThanOrEqualTo(1_000).allSatisfy(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.expression()).isNotEmpty();
        });
        assertThat(result.accepted() || !result.findings().isEmpty()).isTrue();
    }
}
