package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.platform.pmh.vaccinations.GivenShot;
import jp.musubi.platform.pmh.vaccinations.GivenShot.Lot;
import jp.musubi.platform.pmh.vaccinations.PastShots;
import jp.musubi.platform.pmh.vaccinations.Prices;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 子どもと予防接種の登録。After the municipalities are there; what is there stays. */
@DemoMode
@Component
class FoundChildren {

    private static final String BY = "見本の国";

    private final Residents residents;
    private final Prices prices;
    private final PastShots shots;
    private final Country country;
    private final Clock clock;

    FoundChildren(Residents residents, Prices prices, PastShots shots, Country country, Clock clock) {
        this.residents = residents;
        this.prices = prices;
        this.shots = shots;
        this.country = country;
        this.clock = clock;
    }

    /** A country that has them already is left as it is. */
    @EventListener(ApplicationReadyEvent.class)
    void register() {
        Map<String, Resident> added = new HashMap<>();
        for (Row row : Table.read(FoundChildren.class, "residents.tsv")) {
            country.findPersona(row.get("person"))
                    .map(persona -> resident(row, persona))
                    .filter(one -> residents.add(one, clock.instant(), BY))
                    .ifPresent(one -> added.put(row.get("person"), one));
        }
        if (added.isEmpty()) {
            return;
        }
        Table.read(FoundChildren.class, "vaccine-prices.tsv").forEach(this::price);
        for (Row row : Table.read(FoundChildren.class, "shots.tsv")) {
            Resident resident = added.get(row.get("person"));
            if (resident != null) {
                shots.add(resident, shot(row, resident), BY);
            }
        }
    }

    static Resident resident(Row row, Persona persona) {
        Person person = persona.person();
        String key = "resident " + row.get("municipality") + row.get("person");
        return new Resident(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                row.get("municipality"),
                person.id(),
                row.get("reference"),
                person.nameOn(day(row, "since")).text(),
                person.birthDate(),
                person.sex() == Sex.FEMALE,
                day(row, "since"),
                null,
                null);
    }

    private void price(Row row) {
        prices.enter(
                row.get("municipality"),
                new Prices.Price(row.get("item"), day(row, "from"), Long.parseLong(row.get("yen"))),
                clock.instant(),
                BY);
    }

    private GivenShot shot(Row row, Resident resident) {
        LocalDate day = day(row, "day");
        String key = "shot " + row.get("person") + row.get("vaccine") + row.get("day");
        return new GivenShot(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                row.get("vaccine"),
                row.get("dose"),
                day,
                new Lot(row.get("maker"), row.get("lot"), day.plusYears(1)),
                "0.5",
                "左上腕",
                row.get("doctor"),
                "",
                "",
                country.findFacility(row.get("facility"))
                        .orElseThrow()
                        .facility()
                        .code(),
                resident.municipality(),
                clock.instant(),
                false);
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.findDate(column), column);
    }
}
