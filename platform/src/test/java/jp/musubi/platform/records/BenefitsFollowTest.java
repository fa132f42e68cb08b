package jp.musubi.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jp.musubi.platform.eligibility.benefits.BenefitReading;
import jp.musubi.platform.eligibility.benefits.BenefitRegister;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.benefits.CardClass;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCategory;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LimitFlag;
import jp.musubi.platform.eligibility.benefits.Withholding;
import jp.musubi.platform.eligibility.tickets.CareKind;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.eligibility.tickets.TicketReading;
import jp.musubi.platform.eligibility.tickets.TicketRequest;
import jp.musubi.platform.eligibility.tickets.Tickets;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 番号の紐付けが直されると、資格の細目、限度額、高齢受給者、特定疾病、医療券は番号に付いていく。 */
@PlatformTest
class BenefitsFollowTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 4, 1);
    private static final String OFFICE = "12139903";

    @Autowired
    private BenefitRegister register;

    @Autowired
    private BenefitReading reading;

    @Autowired
    private TicketReading ticketReading;

    @Autowired
    private Tickets tickets;

    @Autowired
    private AddressDisclosure disclosure;

    @Autowired
    private People people;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork desk;

    private final String recipient =
            "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private Known wrong;
    private Known right;

    @BeforeEach
    void 別人の番号に給付が登録されている() {
        wrong = world.person();
        right = world.person();
        register.register(wrong.id(), benefits(wrong.sample().member()));
    }

    @Test
    void 給付はみな番号とともに移り_前の人には残らない() {
        assertThat(shown(wrong.id())).isEqualTo("細目 限度額A03 高齢20 特定疾病DIALYSIS");
        assertThat(shown(right.id())).isEqualTo("-");
        desk.relink(wrong.sample().member(), right.id());
        assertThat(shown(right.id())).isEqualTo("細目 限度額A03 高齢20 特定疾病DIALYSIS");
        assertThat(shown(wrong.id())).isEqualTo("-");
    }

    @Test
    void 付け替えを戻せば給付も戻る() {
        desk.relink(wrong.sample().member(), right.id());
        desk.relink(wrong.sample().member(), wrong.id());
        assertThat(shown(wrong.id())).isEqualTo("細目 限度額A03 高齢20 特定疾病DIALYSIS");
        assertThat(shown(right.id())).isEqualTo("-");
    }

    @Test
    void 番号がだれのものでもない間は待ち_そのあいだの登録にも消えず_紐付けた人に付く() {
        desk.unlink(wrong.sample().member());
        assertThat(shown(wrong.id())).isEqualTo("-");
        register.register(wrong.id(), Benefits.NONE);
        desk.link(wrong.sample().member(), right.id());
        assertThat(shown(right.id())).isEqualTo("細目 限度額A03 高齢20 特定疾病DIALYSIS");
        assertThat(shown(wrong.id())).isEqualTo("-");
    }

    @Test
    void ほかの番号のもとで交付されたものは動かない() {
        String earlier = "98000029:前:" + recipient + ":01";
        Person person = people.get(wrong.id());
        Coverage old = new Coverage(MemberNumber.INSURANCE, earlier, "98000029", LONG_AGO.minusYears(5), LONG_AGO);
        people.register(person.withCoverages(List.of(old, person.coverages().get(0))));
        var other = new LimitCertificate(LimitFlag.A05, null, LONG_AGO.minusYears(1), null, null);
        register.register(
                wrong.id(),
                new Benefits(List.of(), List.of(), List.of(), List.of(other, limit()), List.of(), List.of()));
        desk.relink(earlier, right.id());
        assertThat(shown(wrong.id())).isEqualTo("限度額A03");
        assertThat(shown(right.id())).isEqualTo("限度額A05");
    }

    @Test
    void 不開示は番号とともに新しい人にも及び_前の人からも外れない() {
        register.register(
                wrong.id(),
                new Benefits(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Withholding(APRIL.minusYears(1), null))));
        assertThat(disclosure.isWithheld(right.id())).isFalse();
        desk.relink(wrong.sample().member(), right.id());
        assertThat(disclosure.isWithheld(right.id())).isTrue();
        assertThat(disclosure.isWithheld(wrong.id())).isTrue();
        desk.relink(wrong.sample().member(), wrong.id());
        assertThat(disclosure.isWithheld(wrong.id())).isTrue();
        register.register(right.id(), Benefits.NONE);
        assertThat(disclosure.isWithheld(right.id())).as("保険者の新しい登録が解く").isFalse();
    }

    @Test
    void 医療券は受給者番号に付いていき_戻せば戻る() {
        Caller hospital = world.hospital();
        Person person = people.get(wrong.id());
        String value = OFFICE + "::" + recipient + ":";
        people.register(person.withCoverages(List.of(
                person.coverages().get(0),
                new Coverage(MemberNumber.PUBLIC_PAYER, value, OFFICE, LONG_AGO.plusYears(1), null))));
        Caller office =
                new Caller("office", Role.WELFARE_OFFICE, null, null, Set.of(Purpose.PUBLIC_SUBSIDY)).withPayer(OFFICE);
        var order = new TicketRequest(
                recipient,
                Objects.requireNonNull(hospital.facility()),
                CareKind.OUTPATIENT,
                YearMonth.of(2026, 4),
                null,
                null,
                "31",
                false,
                0);
        tickets.register(order, office);
        MemberNumber number = MemberNumber.of(MemberNumber.PUBLIC_PAYER, value);
        assertThat(issueNumbers(wrong.id())).containsExactly("31");

        desk.relink(number, right.id());
        assertThat(issueNumbers(right.id())).containsExactly("31");
        assertThat(issueNumbers(wrong.id())).isEmpty();
        assertThat(tickets.register(order, office).created()).as("同じ券をもう一度").isFalse();

        desk.unlink(number);
        assertThat(issueNumbers(right.id())).isEmpty();
        desk.link(number, wrong.id());
        assertThat(issueNumbers(wrong.id())).containsExactly("31");
        tickets.withdraw(recipient, "31", office);
        assertThat(issueNumbers(wrong.id())).isEmpty();
    }

    private static Benefits benefits(String member) {
        var detail = new CoverageDetail(member, LONG_AGO, CardClass.GENERAL, false, null, null, null, null);
        return new Benefits(
                List.of(detail),
                List.of(),
                List.of(new ElderlyCertificate(20, null, APRIL, null)),
                List.of(limit()),
                List.of(new DiseaseCertificate(DiseaseCategory.DIALYSIS, 10_000, null, APRIL, null)),
                List.of());
    }

    private static LimitCertificate limit() {
        return new LimitCertificate(LimitFlag.A03, null, APRIL, null, null);
    }

    /** What an answer about this person would be made of. */
    private String shown(PersonId person) {
        Benefits benefits = reading.of(world.ownGrant(person));
        List<String> words = new ArrayList<>();
        benefits.details().forEach(one -> words.add("細目"));
        benefits.limits().forEach(one -> words.add("限度額" + one.flag()));
        benefits.elderly().forEach(one -> words.add("高齢" + one.percent()));
        benefits.diseases().forEach(one -> words.add("特定疾病" + one.category()));
        return words.isEmpty() ? "-" : String.join(" ", words);
    }

    private List<String> issueNumbers(PersonId person) {
        return ticketReading.listFor(world.ownGrant(person), YearMonth.of(2026, 4)).stream()
                .filter(ticket -> ticket.withdrawnAt() == null)
                .map(MedicalTicket::issueNumber)
                .toList();
    }
}
