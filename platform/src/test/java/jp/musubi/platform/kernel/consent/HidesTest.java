package jp.musubi.platform.kernel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 本人が見せないものは、本人がまた見せるまで隠れている。 */
@PlatformTest
class HidesTest {

    @Autowired
    private Hides hides;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Hide hospital = new Hide(Hide.Kind.FACILITY, "1310000011", TestClock.START);

    @Test
    void 一度だけ隠れ_また見せられ_また隠せる() {
        assertThat(hides.hide(person, hospital)).isTrue();
        assertThat(hides.hide(person, hospital)).isFalse();
        assertThat(hides.listOf(person)).containsExactly(hospital);
        assertThat(hides.show(person, Hide.Kind.FACILITY, "1310000011", TestClock.START))
                .isTrue();
        assertThat(hides.show(person, Hide.Kind.FACILITY, "1310000011", TestClock.START))
                .isFalse();
        assertThat(hides.listOf(person)).isEmpty();
        assertThat(hides.hide(person, hospital)).isTrue();
    }

    @Test
    void 新しいものから並び_同じ時なら種類と名の順() {
        Hide old = new Hide(Hide.Kind.ITEM, "a", TestClock.START.minusSeconds(60));
        Hide item = new Hide(Hide.Kind.ITEM, "b", TestClock.START);
        Hide other = new Hide(Hide.Kind.FACILITY, "1310000029", TestClock.START);
        for (Hide each : List.of(item, old, other, hospital)) {
            hides.hide(person, each);
        }

        assertThat(hides.listOf(person)).containsExactly(hospital, other, item, old);
    }

    @Test
    void ほかの人のものは隠れない() {
        hides.hide(person, hospital);
        assertThat(hides.listOf(new PersonId(UUID.randomUUID()))).isEmpty();
    }
}
