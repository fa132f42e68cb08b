package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 状態の移りの表と期限の表。 */
class LetterTurnsTest {

    private final LetterTurns turns = LetterTurns.standard();

    @ParameterizedTest(name = "{0} からできるのは {1}")
    @CsvSource({
        "-,         SEND",
        "SENT,      WAIT AGREE REPLACE CANCEL RETURN EXPIRE",
        "WAITING,   AGREE MOVE REPLACE CANCEL RETURN EXPIRE",
        "OPENABLE,  MOVE END RELINK REPLACE OPEN CANCEL RETURN EXPIRE",
        "OPENED,    OPEN RECEIVE ERASE",
        "RECEIVED,  OPEN RECEIVE ERASE",
        "CANCELLED, RESEND CANCEL ERASE",
        "RETURNED,  RESEND RETURN ERASE",
        "EXPIRED,   RESEND ERASE",
    })
    void 状態ごとにできることは_表の行だけである(String from, String acts) {
        DeliveryState state = from.equals("-") ? null : DeliveryState.valueOf(from);
        Set<LetterAct> allowed = EnumSet.noneOf(LetterAct.class);
        for (LetterAct act : LetterAct.values()) {
            turns.find(state, act).ifPresent(turn -> allowed.add(act));
        }
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(acts.split(" ")).map(LetterAct::valueOf).toList());
    }

    @Test
    void 消去済からは_何もできない() {
        assertThat(turns.rows()).noneMatch(turn -> turn.from() == DeliveryState.ERASED);
    }

    @Test
    void 一つの状態と一つの行いに_行は一つで_出どころがある() {
        Set<String> seen = new HashSet<>();
        assertThat(turns.rows()).allSatisfy(turn -> {
            assertThat(seen.add(turn.from() + " " + turn.act())).isTrue();
            assertThat(turn.source()).isNotBlank();
            assertThat(turn.condition()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0} に {1} → {2}")
    @CsvSource({
        "SENT,      2026-04-01T09:00, 2026-10-01T09:00",
        "WAITING,   2026-08-31T23:59, 2027-02-28T23:59",
        "OPENABLE,  2025-08-29T00:00, 2026-02-28T00:00",
        "OPENED,    2026-04-01T09:00, 2026-10-01T09:00",
        "RECEIVED,  2026-04-01T09:00, 2026-04-08T09:00",
        "RECEIVED,  2026-02-25T23:59, 2026-03-04T23:59",
        "CANCELLED, 2026-12-28T00:00, 2027-01-04T00:00",
        "RETURNED,  2026-04-01T09:00, 2026-04-08T09:00",
        "EXPIRED,   2026-04-01T09:00, 2026-04-08T09:00",
        "ERASED,    2026-04-01T09:00,",
    })
    void 期限は_日本の暦で数える(DeliveryState state, LocalDateTime from, LocalDateTime due) {
        assertThat(LetterTerms.dueAt(state, instant(from), instant(from), false))
                .isEqualTo(due == null ? null : instant(due));
        assertThat(LetterTerms.dueAt(state, instant(from), instant(from), true)).isNull();
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
