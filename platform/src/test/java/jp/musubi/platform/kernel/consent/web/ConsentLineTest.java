package jp.musubi.platform.kernel.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同意の今の状態。 */
class ConsentLineTest {

    @ParameterizedTest(name = "取りやめ {0}・いま {1} → {2}、終わり {3}")
    @CsvSource({
        ", 2026-04-01T00:00:00Z, holds, 2026-04-02T00:00:00Z",
        ", 2026-04-01T23:59:59Z, holds, 2026-04-02T00:00:00Z",
        ", 2026-04-02T00:00:00Z, ended, 2026-04-02T00:00:00Z",
        "2026-04-01T03:00:00Z, 2026-04-01T02:59:59Z, revoked, 2026-04-01T03:00:00Z",
        "2026-04-01T03:00:00Z, 2026-04-01T03:00:00Z, revoked, 2026-04-01T03:00:00Z",
    })
    void 終わりの時刻から見られない(@Nullable Instant revokedAt, Instant now, String state, Instant end) {
        Instant given = Instant.parse("2026-04-01T00:00:00Z");
        var consent = new Consent(
                new UUID(0, 1),
                new PersonId(new UUID(0, 2)),
                new FacilityCode("1319900013"),
                ConsentClass.CLINICAL,
                Channel.FACE,
                given,
                given.plusSeconds(86_400),
                revokedAt);

        var line = new ConsentLine(consent, "結び中央病院", now);

        assertThat(line.state()).isEqualTo(state);
        assertThat(line.end()).isEqualTo(end);
    }
}
