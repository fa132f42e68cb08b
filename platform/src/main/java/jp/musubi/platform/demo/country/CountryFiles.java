package jp.musubi.platform.demo.country;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;

/** 国の表の読み手。Reads facilities, payers, parties, persons, names and coverages into one {@link Country}. */
public final class CountryFiles {

    /** Person ids are made from this and the persona's name, so that they never change. */
    static final String SEED = "musubi-synthetic-country-1/";

    private final List<Row> names = Table.read(CountryFiles.class, "names.tsv");
    private final List<Row> coverages = Table.read(CountryFiles.class, "coverages.tsv");

    private CountryFiles() {}

    public static Country read() {
        CountryFiles files = new CountryFiles();
        List<DemoFacility> facilities = Table.read(CountryFiles.class, "facilities.tsv").stream()
                .map(CountryFiles::facility)
                .toList();
        return new Country(
                facilities,
                Table.read(CountryFiles.class, "payers.tsv").stream()
                        .map(CountryFiles::payer)
                        .toList(),
                Table.read(CountryFiles.class, "parties.tsv").stream()
                        .map(row -> institution(row, facilities))
                        .toList(),
                Table.read(CountryFiles.class, "persons.tsv").stream()
                        .map(files::persona)
                        .toList());
    }

    private static DemoFacility facility(Row row) {
        Facility facility = new Facility(
                new FacilityCode(row.get("code")),
                row.get("japanese_name"),
                FacilityKind.valueOf(row.get("kind")),
                row.findDate("joins_on"),
                Cells.yes(row.get("official_example")));
        return new DemoFacility(row.get("name"), facility, row.get("address"));
    }

    private static Payer payer(Row row) {
        return new Payer(
                new InsurerNumber(row.get("number")),
                row.get("japanese_name"),
                row.get("scheme"),
                Cells.textOrNull(row.get("party")),
                Cells.yes(row.get("official_example")));
    }

    private static Party institution(Row row, List<DemoFacility> facilities) {
        Set<Purpose> purposes =
                Cells.list(row.get("purposes")).stream().map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet());
        Role role = Role.valueOf(row.get("role"));
        if (role != Role.FACILITY) {
            return new Party(row.get("name"), row.get("japanese_name"), role, null, null, purposes);
        }
        DemoFacility facility = facilities.stream()
                .filter(each -> each.name().equals(row.get("facility")))
                .findFirst()
                .orElseThrow();
        return new Party(
                row.get("name"),
                facility.japaneseName(),
                role,
                facility.facility().code(),
                null,
                purposes);
    }

    private Persona persona(Row row) {
        String name = row.get("name");
        Person person = new Person(
                idOf(name),
                LocalDate.parse(row.get("birth_date")),
                Sex.valueOf(row.get("sex")),
                row.get("address"),
                row.get("postal_code"),
                of(name, names).map(CountryFiles::personName).toList(),
                of(name, coverages).map(CountryFiles::coverage).toList());
        return new Persona(name, person, row.get("trait_ja"), row.get("trait_en"));
    }

    static PersonId idOf(String persona) {
        return new PersonId(UUID.nameUUIDFromBytes((SEED + persona).getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Row> of(String person, List<Row> rows) {
        return rows.stream().filter(row -> row.get("person").equals(person));
    }

    private static PersonName personName(Row row) {
        return new PersonName(
                row.get("family"),
                row.get("given"),
                row.get("family_kana"),
                row.get("given_kana"),
                LocalDate.parse(row.get("from")),
                row.findDate("until"));
    }

    private static Coverage coverage(Row row) {
        String value = row.get("value");
        return new Coverage(
                row.get("system").equals("INSURANCE") ? MemberNumber.INSURANCE : MemberNumber.PUBLIC_PAYER,
                value,
                value.substring(0, value.indexOf(':')),
                LocalDate.parse(row.get("from")),
                row.findDate("until"));
    }
}
