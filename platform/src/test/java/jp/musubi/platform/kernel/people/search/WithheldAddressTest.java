package jp.musubi.platform.kernel.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.AddressEntry;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.SexEntry;
import jp.musubi.platform.kernel.people.WithheldPeriod;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 不開示の人の住所は、見せず、探す手がかりにもせず、合っているかも教えない。 */
@PlatformTest
class WithheldAddressTest {

    private static final LocalDate MOVED = LocalDate.of(2024, 1, 1);

    @Autowired
    private People people;

    @Autowired
    private AddressDisclosure disclosure;

    @Autowired
    private PersonSearch search;

    @Autowired
    private SearchDesk desk;

    @Autowired
    private TestClock clock;

    private final PersonId id = new PersonId(UUID.randomUUID());
    /** Own ones of each test: what another test leaves behind is not found by them. */
    private final LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(Math.floorMod(id.hashCode(), 30_000));

    private final String earlier = "不開示県前町大字むかし" + Math.floorMod(id.hashCode(), 9_999) + "番地";
    private final String present = "不開示県今町三丁目4番" + Math.floorMod(id.hashCode(), 9_999) + "号";
    private final Caller operator =
            new Caller("operator-" + id, Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private Person person;
    private LocalDate today;

    @BeforeEach
    void 守られる人() {
        person = new Person(
                id,
                birth,
                null,
                List.of(new SexEntry(Sex.FEMALE, birth, null)),
                List.of(
                        new AddressEntry(earlier, null, birth, MOVED),
                        new AddressEntry(present, "000-0009", MOVED, null)),
                List.of(new PersonName("守山", id.toString().substring(0, 8), "モリヤマ", "ミサキ", birth, null)),
                List.of());
        people.register(person);
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
        withhold(today, null);
    }

    @Test
    void 正しい住所で尋ねても_違う住所でも_前の住所でも_答えは同じ() {
        PersonMatch right = byName(present).get(0);
        for (String address : new String[] {present, earlier, "大阪府別市1-1", null}) {
            PersonMatch match = byName(address).get(0);
            assertThat(match.grade()).isEqualTo(right.grade());
            assertThat(match.score()).isEqualTo(right.score());
            assertThat(match.same()).isEqualTo(right.same()).doesNotContain(PersonItem.ADDRESS);
        }
    }

    @Test
    void 住所からは見つからない() {
        var question = new PersonQuestion(null, "別乃花子", null, birth, Sex.FEMALE, present);
        assertThat(find(question)).isEmpty();
        withhold(today.minusDays(9), today);
        assertThat(find(question)).extracting(match -> match.person().id()).containsExactly(id);
    }

    @Test
    void 見つかった人にも住所は付いてこない() {
        Person shown = byName(present).get(0).person();
        assertThat(shown.addressWithheld()).isTrue();
        assertThat(shown.toString()).doesNotContain("前町", "今町", "000-0009");
        assertThat(shown.withCoverages(List.of()).names()).isEqualTo(person.names());
    }

    @ParameterizedTest(name = "きょうから {0} 日目に始まり {1} 日目に終わる → 不開示 {2}")
    @CsvSource({"0, , true", "1, , false", "-5, 0, false", "-5, 1, true", "-5, , true"})
    void 期間の間だけ守られる(int begins, @Nullable Integer ends, boolean withheld) {
        withhold(today.plusDays(begins), ends == null ? null : today.plusDays(ends));
        assertThat(disclosure.isWithheld(id)).isEqualTo(withheld);
        assertThat(disclosure.shown(person).addressWithheld()).isEqualTo(withheld);
        assertThat(disclosure.shown(person).address()).isEqualTo(withheld ? "(不開示)" : present);
    }

    @Test
    void 見せる形の人を台帳に戻すことはできない() {
        assertThatThrownBy(() -> people.register(disclosure.shown(person)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(people.get(id)).isEqualTo(person);
    }

    private void withhold(LocalDate from, @Nullable LocalDate until) {
        disclosure.withhold(id, List.of(new WithheldPeriod(from, until)));
    }

    private List<PersonMatch> byName(@Nullable String address) {
        List<PersonMatch> found =
                find(new PersonQuestion(null, person.names().get(0).text(), null, birth, Sex.FEMALE, address));
        assertThat(found).hasSize(1);
        return found;
    }

    private List<PersonMatch> find(PersonQuestion question) {
        return search.find(question, MatchGrade.POSSIBLE, 20, desk.ask(operator, "test"));
    }
}
