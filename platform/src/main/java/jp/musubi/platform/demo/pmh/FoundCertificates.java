package jp.musubi.platform.demo.pmh;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.pmh.certificates.PastCertificates;
import jp.musubi.platform.pmh.certificates.PastCertificates.Past;
import jp.musubi.platform.pmh.certificates.PastCertificates.Ways;
import jp.musubi.platform.pmh.certificates.SignedVersion.Signer;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.platform.pmh.certificates.forms.CertificateForms;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** これまでの診断書。One of each step of the way, so that no desk is empty. */
@DemoMode
@Component
class FoundCertificates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** So many days before the day of writing. */
    private static final String BEFORE = "@";

    private final PastCertificates certificates;
    private final Country country;
    private final Staff staff;
    private final Clock clock;

    FoundCertificates(PastCertificates certificates, Country country, Staff staff, Clock clock) {
        this.certificates = certificates;
        this.country = country;
        this.staff = staff;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        List<Row> values = Table.read(FoundCertificates.class, "certificate-values.tsv");
        Table.read(FoundCertificates.class, "certificates.tsv").forEach(row -> keep(row, values));
    }

    private void keep(Row row, List<Row> values) {
        Instant at = clock.instant()
                .truncatedTo(ChronoUnit.MICROS)
                .minus(Duration.ofDays(Integer.parseInt(row.get("days"))));
        LocalDate day = LocalDate.ofInstant(at, JAPAN);
        Person person =
                country.findPersona(row.get("person")).map(Persona::person).orElse(null);
        CertificateForm form = CertificateForms.shipped().inForceOn(day).stream()
                .filter(each -> each.id().equals(row.get("form")))
                .findFirst()
                .orElse(null);
        if (person != null && form != null) {
            Map<String, String> written = new HashMap<>(Map.of(
                    "NAME", person.nameOn(day).text(),
                    "SEX", person.sex().name(),
                    "BIRTH", person.birthDate().toString(),
                    "ADDRESS", person.addressOn(day).text(),
                    "WRITTEN", day.toString()));
            values.stream()
                    .filter(each -> each.get("certificate").equals(row.get("certificate")))
                    .forEach(each -> written.put(each.get("field"), value(each.get("value"), day)));
            certificates.keep(new Past(
                    UUID.nameUUIDFromBytes(("certificate " + row.get("certificate")).getBytes(StandardCharsets.UTF_8)),
                    form,
                    ways(row, person),
                    written,
                    List.of(row.get("acts").split(" ")),
                    row.get("reason"),
                    at));
        }
    }

    private static String value(String cell, LocalDate day) {
        return cell.startsWith(BEFORE)
                ? day.minusDays(Long.parseLong(cell.substring(1))).toString()
                : cell.replace("\\n", "\n");
    }

    private Ways ways(Row row, Person person) {
        StaffMember doctor = staff.find(row.get("doctor")).orElseThrow();
        String licence = doctor.licence();
        return new Ways(
                person.id(),
                country.findFacility(row.get("facility"))
                        .orElseThrow()
                        .facility()
                        .code(),
                new Signer(doctor.staffId(), doctor.name(), licence == null ? "" : licence),
                row.get("municipality"));
    }
}
