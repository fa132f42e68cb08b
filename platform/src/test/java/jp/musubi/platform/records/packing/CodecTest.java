package jp.musubi.platform.records.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** どの方式でも、縮めたものは一字も変わらずに戻る。 */
class CodecTest {

    private static final byte[] LONG =
            "{\"value\": 3.90, \"name\": \"髙﨑\"}".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @Property
    void what_was_packed_comes_back(@ForAll Codec codec, @ForAll byte[] bytes) {
        assertThat(codec.restore(codec.compress(bytes), bytes.length)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void 長いものも戻る(Codec codec) {
        assertThat(codec.restore(codec.compress(LONG), LONG.length)).isEqualTo(LONG);
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void 欠けたものは黙って戻さない(Codec codec) {
        byte[] kept = codec.compress(LONG);
        byte[] cut = Arrays.copyOf(kept, kept.length / 2);

        assertThatThrownBy(() -> codec.restore(cut, LONG.length)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void 大きさの違うものは黙って戻さない(Codec codec) {
        byte[] kept = codec.compress(LONG);

        assertThatThrownBy(() -> codec.restore(kept, LONG.length + 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> codec.restore(kept, LONG.length - 1)).isInstanceOf(IllegalStateException.class);
    }
}
