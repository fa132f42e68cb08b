package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.pmh.maternity.CheckupResult;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;
import jp.musubi.platform.pmh.maternity.Pregnancy;
import jp.musubi.platform.pmh.maternity.TownMaternity;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 母子保健の登録。Checkups on offer, results of children, and a pregnancy. What is there stays. */
@DemoMode
@Component
class FoundMaternity {

    private static final String BY = "見本の国";

    private final TownMaternity town;
    private final Country country;
    private final Clock clock;

    FoundMaternity(TownMaternity town, Country country, Clock clock) {
        this.town = town;
        this.country = country;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        for (Row row : Table.read(FoundMaternity.class, "checkup-offers.tsv")) {
            town.offerPast(row.get("municipality"), row.get("kind"), day(row, "from"), BY);
        }
        for (Row row : Table.read(FoundMaternity.class, "checkups.tsv")) {
            resident(row).ifPresent(one -> town.addPast(result(row, one), BY));
        }
        for (Row row : Table.read(FoundMaternity.class, "pregnancies.tsv")) {
            resident(row)
                    .ifPresent(one -> town.addPast(
                            new Pregnancy(
                                    id("pregnancy " + row.get("person")),
                                    one.person(),
                                    one.municipality(),
                                    one.id(),
                                    day(row, "due"),
                                    day(row, "notified"),
                                    null),
                            BY));
        }
    }

    /** As FoundChildren registers it. */
    private Optional<Resident> resident(Row row) {
        return Table.read(FoundMaternity.class, "residents.tsv").stream()
                .filter(one -> one.get("person").equals(row.get("person")))
                .findFirst()
                .flatMap(one ->
                        country.findPersona(one.get("person")).map(persona -> FoundChildren.resident(one, persona)));
    }

    private CheckupResult result(Row row, Resident resident) {
        return new CheckupResult(
                id("checkup " + row.get("person") + row.get("kind")),
                resident.person(),
                row.get("kind"),
                day(row, "day"),
                new Measured(
                        number(row, "weight"),
                        number(row, "height"),
                        number(row, "head"),
                        number(row, "systolic"),
                        number(row, "diastolic")),
                Verdict.valueOf(row.get("verdict")),
                row.get("note"),
                row.get("doctor"),
                country.findFacility(row.get("facility"))
                        .orElseThrow()
                        .facility()
                        .code(),
                resident.municipality(),
                resident.id(),
                clock.instant());
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Integer number(Row row, String column) {
        return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.findDate(column), column);
    }
}
