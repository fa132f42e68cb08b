package jp.musubi.platform.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.boot.test.context.TestComponent;

/** People and facilities of the tests of visits: each test makes its own people. */
@TestComponent
class VisitsWorld {

    static final FacilityCode CLINIC = code("131778001");
    static final FacilityCode NURSES = code("136778002");
    static final FacilityCode PHARMACY = code("134778003");

    private final People people;

    VisitsWorld(People people, Facilities facilities) {
        this.people = people;
        facilities.register(facility(CLINIC, "代理診療所", FacilityKind.CLINIC));
        facilities.register(facility(NURSES, "訪問ステーション", FacilityKind.VISITING_NURSE));
        facilities.register(facility(PHARMACY, "代理薬局", FacilityKind.PHARMACY));
    }

    /** A registered person and the number that the card shows. */
    record Known(PersonId id, ShownNumber number) {}

    Known person(LocalDate born) {
        PersonId id = new PersonId(UUID.randomUUID());
        String value = "06139999:" + id.toString().substring(0, 8) + ":1:01";
        people.register(new Person(
                id,
                born,
                Sex.MALE,
                "東京都",
                null,
                List.of(new PersonName("受付", "太郎", "ウケツケ", "タロウ", born, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, value, "06139999", born, null))));
        return new Known(id, new ShownNumber(MemberNumber.INSURANCE, value));
    }

    static Caller caller(FacilityCode facility) {
        return new Caller(
                "visits-world", Role.FACILITY, facility, null, Set.of(Purpose.ELIGIBILITY, Purpose.SHARE_VIEW));
    }

    static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }

    private static Facility facility(FacilityCode code, String name, FacilityKind kind) {
        return new Facility(code, name, kind, LocalDate.of(2025, 2, 1), false);
    }
}
