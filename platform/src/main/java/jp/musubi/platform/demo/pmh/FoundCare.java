package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.pmh.care.CareConsents;
import jp.musubi.platform.pmh.care.CareLevel;
import jp.musubi.platform.pmh.care.CareOffice;
import jp.musubi.platform.pmh.care.Certification;
import jp.musubi.platform.pmh.care.Certification.Numbers;
import jp.musubi.platform.pmh.care.Certification.Valid;
import jp.musubi.platform.pmh.care.Certification.Who;
import jp.musubi.platform.pmh.care.KeepCertifications;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 介護の認定と事業所。What is there stays. */
@DemoMode
@Component
class FoundCare {

    private static final CareOffice OFFICE =
            new CareOffice("1371399901", "見本区ケアプランセンター（見本）", "Mihon-ku care planning (sample)");

    private final KeepCertifications certifications;
    private final CareConsents consents;
    private final Country country;
    private final Clock clock;

    FoundCare(KeepCertifications certifications, CareConsents consents, Country country, Clock clock) {
        this.certifications = certifications;
        this.consents = consents;
        this.country = country;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        consents.register(OFFICE);
        Table.read(FoundCare.class, "care.tsv")
                .forEach(row -> country.findPersona(row.get("person")).ifPresent(persona -> keep(row, persona)));
    }

    private void keep(Row row, Persona persona) {
        Person person = persona.person();
        LocalDate from = Objects.requireNonNull(row.findDate("from"));
        LocalDate until = Objects.requireNonNull(row.findDate("until"));
        String key = "care " + row.get("insured");
        certifications.keepPast(new Certification(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                person.id(),
                row.get("municipality"),
                new Who(person.nameOn(from).text(), person.birthDate()),
                new Numbers(row.get("insured"), row.get("municipality")),
                CareLevel.find(row.get("level")).orElseThrow(),
                Integer.parseInt(row.get("share")),
                new Valid(from, until, null)));
        if (!row.get("office").isEmpty() && consents.saidNothing(person.id(), row.get("office"))) {
            consents.say(
                    person.id(),
                    row.get("office"),
                    true,
                    null,
                    new CareConsents.By(row.get("person"), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }
}
