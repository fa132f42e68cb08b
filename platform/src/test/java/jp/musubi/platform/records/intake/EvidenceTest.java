package jp.musubi.platform.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.musubi.platform.records.packing.Packed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Property
    void what_was_sent_comes_back_byte_for_byte(@ForAll byte[] sent) {
        assertThat(Evidence.of(sent).sent()).isEqualTo(sent);
    }

    @Test
    void a_long_document_becomes_smaller_and_comes_back() {
        byte[] sent = "{\"value\": 3.90, \"name\": \"髙﨑\"}".repeat(20_000).getBytes(StandardCharsets.UTF_8);

        Evidence kept = Evidence.of(sent);

        assertThat(kept.packed().body().length).isLessThan(sent.length / 10);
        assertThat(kept.sent()).isEqualTo(sent);
    }

    @Test
    void a_change_of_what_is_kept_is_found() {
        Evidence kept = Evidence.of("one".getBytes(StandardCharsets.UTF_8));
        Evidence other = Evidence.of("two".getBytes(StandardCharsets.UTF_8));

        Evidence changed = new Evidence(other.packed(), kept.sha256());

        assertThatThrownBy(changed::sent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_part_that_is_lost_is_found() {
        Evidence kept = Evidence.of("one".getBytes(StandardCharsets.UTF_8));

        Packed whole = kept.packed();

        Evidence cut = new Evidence(new Packed(whole.codec(), whole.size() + 1, whole.body()), kept.sha256());

        assertThatThrownBy(cut::sent).isInstanceOf(IllegalStateException.class);
    }
}
