package jp.musubi.platform.demo.country;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.AddressEntry;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.SexEntry;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.staff.Post;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 国の表の読み手。Reads facilities, payers, parties, persons, names and coverages into one {@link Country}. */
public final class CountryFiles {

    /** Person ids are made from this and the persona's name, so that they never change. */
    static final String SEED = "musubi-synthetic-country-1/";

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final List<Row> names = Table.read(CountryFiles.class, "names.tsv");
    private final List<Row> coverages = Table.read(CountryFiles.class, "coverages.tsv");

    private CountryFiles() {}

    public static Country read() {
        CountryFiles files = new CountryFiles();
        List<DemoFacility> facilities = list("facilities.tsv", CountryFiles::facility);
        List<Payer> payers = list("payers.tsv", CountryFiles::payer);
        return new Country(
                list("areas.tsv", CountryFiles::area),
                facilities,
                list("staff.tsv", row -> member(row, facilities)),
                list("staff-persons.tsv", CountryFiles::staffPerson),
                payers,
                list("parties.tsv", row -> institution(row, facilities, payers)),
                list("persons.tsv", files::persona),
                list("proxies.tsv", CountryFiles::proxy));
    }

    private static <T> List<T> list(String file, Function<Row, T> reader) {
        return Table.read(CountryFiles.class, file).stream().map(reader).toList();
    }

    private static Area area(Row row) {
        return new Area(row.get("prefecture"), LocalDate.parse(row.get("opens_on")), false, row.get("reason"));
    }

    private static DemoFacility facility(Row row) {
        Facility facility = new Facility(
                new FacilityCode(row.get("code")),
                row.get("japanese_name"),
                FacilityKind.valueOf(row.get("kind")),
                row.findDate("joins_on"),
                Cells.yes(row.get("official_example")),
                new FacilityProfile(
                        row.get("address"), Cells.list(row.get("departments")), Cells.yes(row.get("emergency"))));
        return new DemoFacility(row.get("name"), facility);
    }

    private static StaffMember member(Row row, List<DemoFacility> facilities) {
        return new StaffMember(
                row.get("staff_id"),
                row.get("name"),
                row.get("kana"),
                Cells.textOrNull(row.get("licence")),
                new Post(
                        code(row.get("facility"), facilities),
                        Profession.valueOf(row.get("profession")),
                        Cells.yes(row.get("emergency_right")),
                        LocalDate.parse(row.get("from")),
                        row.findDate("until")));
    }

    private static StaffPerson staffPerson(Row row) {
        return new StaffPerson(
                row.get("staff_id"), idOf(row.get("person")), LocalDate.parse(row.get("from")), row.findDate("until"));
    }

    private static Payer payer(Row row) {
        return new Payer(
                new InsurerNumber(row.get("number")),
                row.get("japanese_name"),
                row.get("scheme"),
                Cells.textOrNull(row.get("party")),
                Cells.yes(row.get("official_example")),
                LocalDate.parse(row.get("from")),
                row.findDate("until"));
    }

    private static Party institution(Row row, List<DemoFacility> facilities, List<Payer> payers) {
        Set<Purpose> purposes =
                Cells.list(row.get("purposes")).stream().map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet());
        Role role = Role.valueOf(row.get("role"));
        String name = row.get("name");
        if (role != Role.FACILITY) {
            return new Party(name, row.get("japanese_name"), role, null, null, purposes, numberOf(row, role, payers));
        }
        DemoFacility facility = get(row.get("facility"), facilities);
        return new Party(
                name, facility.japaneseName(), role, facility.facility().code(), null, purposes);
    }

    /**
     * 保険者番号 of who pays, 都道府県番号 of a prefecture and number of a health centre, whose names end with it,
     * 地方公共団体コード of a municipality, 介護事業所番号 of a care office, the number that
     * 電子処方箋管理サービス sends under.
     */
    private static @Nullable String numberOf(Row row, Role role, List<Payer> payers) {
        String name = row.get("name");
        return switch (role) {
            case INSURER, WELFARE_OFFICE -> payerOf(name, payers);
            case PREFECTURE, HEALTH_CENTER -> name.substring(name.lastIndexOf('-') + 1);
            case MUNICIPALITY, CARE_OFFICE, PRESCRIPTION_SERVICE -> row.get("code");
            default -> null;
        };
    }

    private static @Nullable String payerOf(String party, List<Payer> payers) {
        return payers.stream()
                .filter(payer -> party.equals(payer.party()))
                .map(payer -> payer.number().eightDigits())
                .findFirst()
                .orElse(null);
    }

    private static FacilityCode code(String name, List<DemoFacility> facilities) {
        return get(name, facilities).facility().code();
    }

    private static DemoFacility get(String name, List<DemoFacility> facilities) {
        return facilities.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Persona persona(Row row) {
        String name = row.get("name");
        LocalDate birth = LocalDate.parse(row.get("birth_date"));
        Person person = new Person(
                idOf(name),
                birth,
                row.findDate("died_on"),
                List.of(new SexEntry(Sex.valueOf(row.get("sex")), birth, null)),
                List.of(new AddressEntry(row.get("address"), row.get("postal_code"), birth, null)),
                of(name, names).map(CountryFiles::personName).toList(),
                of(name, coverages).map(CountryFiles::coverage).toList());
        return new Persona(name, person, Cells.yes(row.get("card")), row.get("trait_ja"), row.get("trait_en"));
    }

    private static Proxy proxy(Row row) {
        return new Proxy(
                idOf(row.get("person")),
                idOf(row.get("proxy")),
                ProxyKind.valueOf(row.get("kind")),
                Cells.list(row.get("scope")).stream().map(ProxyScope::valueOf).collect(Collectors.toUnmodifiableSet()),
                LocalDate.parse(row.get("from")).atStartOfDay(JAPAN).toInstant(),
                null);
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
