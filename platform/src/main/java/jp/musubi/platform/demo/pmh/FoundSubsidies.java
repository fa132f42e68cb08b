package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.recipients.Numbers;
import jp.musubi.platform.pmh.recipients.Recipient;
import jp.musubi.platform.pmh.recipients.Roll;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.platform.pmh.schemes.Schemes;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 自治体と助成の登録。After the country's people are there. What is there stays, so that a changed scheme is not changed back. */
@DemoMode
@Component
class FoundSubsidies {

    private static final String BY = "見本の国";

    private final Municipalities municipalities;
    private final Schemes schemes;
    private final Roll roll;
    private final Country country;
    private final Clock clock;

    FoundSubsidies(Municipalities municipalities, Schemes schemes, Roll roll, Country country, Clock clock) {
        this.municipalities = municipalities;
        this.schemes = schemes;
        this.roll = roll;
        this.country = country;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        List<Row> joined = Table.read(FoundSubsidies.class, "municipalities.tsv");
        if (municipalities.list().size() < joined.size()) {
            joined.forEach(row -> municipalities.register(municipality(row)));
        }
        Table.read(FoundSubsidies.class, "schemes.tsv").forEach(this::define);
        Table.read(FoundSubsidies.class, "holdings.tsv")
                .forEach(row -> country.findPersona(row.get("person")).ifPresent(persona -> hold(row, persona)));
    }

    /** In the list of the municipality, or the prefecture, too. */
    private void hold(Row row, Persona persona) {
        Holding holding = holding(row, persona);
        Person person = persona.person();
        String name = person.nameOn(holding.valid().from()).text();
        roll.add(new Recipient(holding, holding.numbers().recipient(), name, person.birthDate()), clock.instant(), BY);
    }

    private static Municipality municipality(Row row) {
        return new Municipality(
                row.get("code"),
                row.get("prefecture"),
                row.get("name"),
                row.get("english"),
                day(row, "joined_on"),
                row.findDate("delegated_on"));
    }

    private void define(Row row) {
        Scheme scheme = new Scheme(
                row.get("scheme"),
                row.get("municipality"),
                row.get("law"),
                row.get("payer"),
                row.get("name"),
                row.get("english"));
        if (schemes.add(scheme)) {
            schemes.enter(scheme.id(), terms(row), clock.instant(), BY);
        }
    }

    static SchemeTerms terms(Row row) {
        return new SchemeTerms(
                day(row, "from"),
                row.findDate("until"),
                new LocalTerms(
                        TermsText.readAges(row.get("ages")),
                        TermsText.readCare(row.get("outpatient")),
                        TermsText.readCare(row.get("inpatient")),
                        TermsText.readCare(row.get("pharmacy"))),
                Area.read(row.get("area")));
    }

    private Holding holding(Row row, Persona persona) {
        Numbers numbers = new Numbers(row.get("payer"), row.get("recipient"));
        String key = "holding " + numbers.payer() + numbers.recipient() + row.get("from");
        return new Holding(
                persona.person().id(),
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                row.get("municipality"),
                emptyAsNull(row.get("scheme")),
                numbers,
                Valid.from(day(row, "from"), row.findDate("until")),
                row.get("income_class"),
                row.get("ceiling").isEmpty() ? null : Long.valueOf(row.get("ceiling")),
                null,
                designated(row.get("designated")));
    }

    private List<FacilityCode> designated(String names) {
        return Arrays.stream(names.split(" "))
                .flatMap(name -> country.findFacility(name).stream())
                .map(one -> one.facility().code())
                .toList();
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.findDate(column), column);
    }
}
