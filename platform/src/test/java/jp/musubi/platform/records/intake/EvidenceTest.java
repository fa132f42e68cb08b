package jp.musubi.platform.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

        assertThat(kept.body().length).isLessThan(sent.length / 10);
        assertThat(kept.sent()).isEqualTo(sent);
    }

    @Test
    void a_change_of_what_is_kept_is_found() {
        Evidence kept = Evidence.of("one".getBytes(StandardCharsets.UTF_8));
        Evidence other = Evidence.of("two".getBytes(StandardCharsets.UTF_8));

        Evidence changed = new Evidence(kept.codec(), kept.size(), kept.sha256(), other.body());

        assertThatThrownBy(changed::sent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_part_that_is_lost_is_found() {
        Evidence kept = Evidence.of("one".getBytes(StandardCharsets.UTF_8));

        Evidence cut = new Evidence(kept.codec(), kept.size() + 1, kept.sha256(), kept.body());

        assertThatThrownBy(cut::sent).isInstanceOf(IllegalStateException.class);
    }
}
