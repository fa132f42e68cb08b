package jp.musubi.platform.exchange.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import jp.musubi.platform.exchange.answers.AddressElement;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import org.jspecify.annotations.Nullable;

/** Patient。A registered person in the form of JP_Patient_eCS, with the name and the coverages of a day. */
public record PatientResource(Person person, LocalDate day) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String PROFILE = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS";
    private static final String REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    static PatientResource at(Person person, Instant instant) {
        return new PatientResource(person, LocalDate.ofInstant(instant, TOKYO));
    }

    public Json json() {
        Json content = content();
        return Json.object()
                .text("resourceType", "Patient")
                .text("id", person.id().toString())
                .object("meta", meta(content))
                .members(content);
    }

    private Json content() {
        PersonName name = person.nameOn(day);
        return Json.object()
                .objects(
                        "identifier",
                        coverages().stream().map(PatientResource::identifier).toList())
                .objects(
                        "name",
                        List.of(
                                name("IDE", name.text(), name.family(), name.given()),
                                name("SYL", name.kana(), name.familyKana(), name.givenKana())))
                .text("gender", person.sex().fhirCode())
                .text("birthDate", person.birthDate().toString())
                .objects("address", List.of(AddressElement.of(person).text("country", "JP")));
    }

    /** Names what the answer depends on, so that it changes with the register. */
    String version() {
        return version(content());
    }

    private String version(Json content) {
        CRC32 sum = new CRC32();
        sum.update(Json.object()
                .text("id", person.id().toString())
                .members(content)
                .bytes());
        return Long.toHexString(sum.getValue());
    }

    /** The newest day on which a name or a coverage began or ended: the register keeps days, not instants. */
    ZonedDateTime lastUpdated() {
        return lastChange().atStartOfDay(TOKYO);
    }

    private LocalDate lastChange() {
        Stream<LocalDate> names = person.names().stream().flatMap(one -> Stream.of(one.from(), orBirth(one.until())));
        Stream<LocalDate> coverages =
                person.coverages().stream().flatMap(one -> Stream.of(one.from(), orBirth(one.until())));
        return Stream.concat(names, coverages)
                .filter(change -> !change.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(person.birthDate());
    }

    private LocalDate orBirth(@Nullable LocalDate until) {
        return until == null ? person.birthDate() : until;
    }

    private Json meta(Json content) {
        return Json.object()
                .text("versionId", version(content))
                .text("lastUpdated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(lastUpdated()))
                .texts("profile", List.of(PROFILE));
    }

    /** Those in force; of a person without any, the newest with its end, since the profile wants an identifier. */
    private List<Coverage> coverages() {
        List<Coverage> inForce = person.coveragesOn(day);
        List<Coverage> all = person.coverages();
        return inForce.isEmpty() && !all.isEmpty() ? List.of(all.get(all.size() - 1)) : inForce;
    }

    private static Json identifier(Coverage coverage) {
        LocalDate until = coverage.until();
        return Json.object()
                .text("system", coverage.system())
                .text("value", coverage.value())
                .object(
                        "period",
                        Json.object()
                                .text("start", coverage.from().toString())
                                // The last day in force: FHIR's end is inclusive.
                                .text(
                                        "end",
                                        until == null
                                                ? null
                                                : until.minusDays(1).toString()));
    }

    private static Json name(String representation, String text, String family, String given) {
        return Json.object()
                .objects(
                        "extension",
                        List.of(Json.object().text("url", REPRESENTATION).text("valueCode", representation)))
                .text("text", text)
                .text("family", family)
                .texts("given", List.of(given));
    }
}
