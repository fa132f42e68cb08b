package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.pmh.screenings.FollowUp;
import jp.musubi.platform.pmh.screenings.Judgement;
import jp.musubi.platform.pmh.screenings.PastScreenings;
import jp.musubi.platform.pmh.screenings.PastScreenings.Past;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.Screening.Held;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** これまでの検診。So many days before the country begins. */
@DemoMode
@Component
class FoundScreenings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String BY = "見本の国";

    private final PastScreenings screenings;
    private final Country country;
    private final Clock clock;

    FoundScreenings(PastScreenings screenings, Country country, Clock clock) {
        this.screenings = screenings;
        this.country = country;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        Table.read(FoundScreenings.class, "screenings.tsv")
                .forEach(row -> country.findPersona(row.get("person")).ifPresent(persona -> keep(row, persona)));
    }

    private void keep(Row row, Persona persona) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate on = LocalDate.ofInstant(now, JAPAN).minusDays(Long.parseLong(row.get("days")));
        String key = "screening " + row.get("person") + " " + row.get("kind") + " " + row.get("days");
        FollowUp state = FollowUp.valueOf(row.get("followed"));
        ScreeningKinds.shipped()
                .find(row.get("kind"), on)
                .ifPresent(kind -> screenings.keep(
                        new Past(
                                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                                persona.person(),
                                row.get("municipality"),
                                kind,
                                new Held(
                                        on,
                                        row.get("place"),
                                        row.get("method"),
                                        Judgement.valueOf(row.get("judgement"))),
                                new Followed(state, state.examined() ? on.plusDays(30) : null, 0, null)),
                        now,
                        BY));
    }
}
