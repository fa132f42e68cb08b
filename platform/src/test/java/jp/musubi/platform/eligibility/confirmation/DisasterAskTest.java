package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.eligibility.benefits.BenefitReading;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.tickets.TicketReading;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Birthdays;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.NumberHolders;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.cards.CardCredentials;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.kernel.people.search.SearchPace;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

/** 災害時の照会。カードも番号もない人を、氏名と生年月日で。災害は正午に始まり、翌日の正午に終わる。 */
class DisasterAskTest {

    private static final FacilityCode CLINIC = new FacilityCode("1319900039");
    private static final FacilityCode ELSEWHERE = new FacilityCode("1319900013");
    private static final Instant FROM = Instant.parse("2026-04-01T03:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-02T03:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1993, 8, 8);
    private static final Person WOMAN = person(1, Sex.FEMALE, "東京都見本区一丁目", "渡邉", "山﨑");
    private static final Person NAMESAKE = person(2, Sex.FEMALE, "静岡県見本市", "山崎", null);

    private final AccessDesk access = mock(AccessDesk.class);
    private final AuditLog audit = mock(AuditLog.class);
    private final People people = mock(People.class);
    private final Birthdays birthdays = mock(Birthdays.class);
    private final AddressDisclosure disclosure = mock(AddressDisclosure.class);
    private final TestClock clock = new TestClock();
    private Eligibility eligibility;

    @BeforeEach
    void setUp() {
        when(access.decide(any())).thenAnswer(call -> TestGrants.granting(call.getArgument(0), FROM));
        BenefitReading benefits = mock(BenefitReading.class);
        when(benefits.of(any())).thenReturn(Benefits.NONE);
        DeclaredDisasters declared =
                (facility, at) -> facility.equals(CLINIC) && !at.isBefore(FROM) && at.isBefore(UNTIL);
        eligibility = new EligibilityDesk(
                new AskingRights(access, audit, declared, mock(SearchPace.class)),
                new FindPerson(
                        people,
                        mock(NumberHolders.class),
                        new CardHolders(mock(CardCredentials.class), people),
                        new NameSearch(birthdays, people, disclosure)),
                new Answering(
                        benefits, mock(TicketReading.class), mock(Consents.class), mock(Payers.class), disclosure),
                TransactionOperations.withoutTransaction(),
                clock);
        when(birthdays.listBornOn(BORN)).thenReturn(List.of(WOMAN.id()));
        when(people.get(WOMAN.id())).thenReturn(WOMAN);
        when(people.get(NAMESAKE.id())).thenReturn(NAMESAKE);
        when(disclosure.shown(any())).thenAnswer(call -> call.getArgument(0));
        clock.set(FROM);
    }

    @ParameterizedTest(name = "{0} でも見つかる")
    @CsvSource({"山﨑美咲", "山崎 美咲", "ヤマザキ ミサキ", "ﾔﾏｻﾞｷﾐｻｷ", "やまざき　みさき", "渡邉美咲"})
    void 書き方と旧姓によらず見つかる(String name) {
        assertThat(ask(name, null, null).validity()).isEqualTo(Validity.VALID);
    }

    @Test
    void 宣言の間だけ_その地域の施設だけが尋ねられる() {
        clock.set(FROM.minusSeconds(1));
        assertRefused(CLINIC);
        clock.set(FROM);
        assertRefused(ELSEWHERE);
        clock.set(UNTIL.minusSeconds(1));
        assertThat(ask("山﨑美咲", null, null).validity()).isEqualTo(Validity.VALID);
        clock.set(UNTIL);
        assertRefused(CLINIC);
    }

    @Test
    void 同じ氏名の人が二人なら名を言わず_住所を加えれば一人() {
        when(birthdays.listBornOn(BORN)).thenReturn(List.of(WOMAN.id(), NAMESAKE.id()));
        Confirmation several = ask("山崎美咲", null, null);
        assertThat(several.validity()).isEqualTo(Validity.SEVERAL);
        assertThat(several.person()).isNull();
        assertThat(several.coverages()).isEmpty();
        Confirmation one = ask("山崎美咲", Sex.FEMALE, "静岡県");
        assertThat(one.validity()).isEqualTo(Validity.VALID);
        assertThat(one.person()).extracting(ConfirmedPerson::id).isEqualTo(NAMESAKE.id());
    }

    @Test
    void 違う性別や住所や名では該当なし_どの照会も一行残る() {
        assertThat(ask("山﨑美咲", Sex.MALE, null).validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(ask("山﨑美咲", null, "大阪府").validity()).isEqualTo(Validity.NOT_FOUND);
        assertThat(ask("山﨑", null, null).validity()).isEqualTo(Validity.NOT_FOUND);
        verify(access, times(3)).decide(any());
    }

    private void assertRefused(FacilityCode facility) {
        assertThatThrownBy(() -> ask("山﨑美咲", null, null, facility))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_REFUSED));
    }

    private Confirmation ask(String name, @Nullable Sex sex, @Nullable String address) {
        return ask(name, sex, address, CLINIC);
    }

    private Confirmation ask(String name, @Nullable Sex sex, @Nullable String address, FacilityCode facility) {
        Caller caller =
                new Caller("clinic", Role.FACILITY, facility, null, Set.of(Purpose.ELIGIBILITY, Purpose.DISASTER));
        return eligibility.confirm(
                new Question(
                        AskingWay.DISASTER, new Presented.NameAndBirth(name, BORN, sex, address), null, false, null),
                caller,
                "test");
    }

    private static Person person(int id, Sex sex, String address, String family, @Nullable String later) {
        LocalDate married = LocalDate.of(2025, 6, 15);
        PersonName first = new PersonName(
                family, "美咲", later == null ? "ヤマザキ" : "ワタナベ", "ミサキ", BORN, later == null ? null : married);
        List<PersonName> names = later == null
                ? List.of(first)
                : List.of(first, new PersonName(later, "美咲", "ヤマザキ", "ミサキ", married, null));
        return new Person(
                new PersonId(new UUID(7, id)),
                BORN,
                sex,
                address,
                null,
                names,
                List.of(new Coverage(
                        MemberNumber.INSURANCE,
                        "06139901:1:" + id + ":00",
                        "06139901",
                        LocalDate.of(2020, 4, 1),
                        null)));
    }
}
