package jp.musubi.platform.eligibility.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.benefits.CardClass;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCategory;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LimitFlag;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.confirmation.ConfirmedPerson;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.eligibility.confirmation.Validity;
import jp.musubi.platform.eligibility.tickets.CareKind;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.eligibility.tickets.TicketKind;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 架空の答え。 */
public final class FictitiousAnswers {

    static final Instant AT = Instant.parse("2023-02-21T08:48:35Z");
    static final FacilityCode CLINIC = new FacilityCode("1311111111");

    private static final PersonId PERSON = new PersonId(new UUID(1, 2));
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    private FictitiousAnswers() {}

    /** The patient of the public sample: by card, 特定健診 and 薬剤 agreed to, no limits. */
    static Confirmation ofTheSample() {
        return new Confirmation(
                new Question(AskingWay.CARD, new Presented.Card("serial"), null, false, null),
                LocalDate.of(2023, 2, 21),
                AT,
                Validity.VALID,
                new ConfirmedPerson(
                        PERSON, "診療 太郎", "シンリョウ タロウ", null, Sex.MALE, LocalDate.of(2001, 3, 27), "東京都", "123-4567"),
                List.of(new ConfirmedCoverage(
                        insurance("00123456:12-34:4260:01", LocalDate.of(2019, 10, 1), null),
                        new CoverageDetail(
                                "00123456:12-34:4260:01",
                                LocalDate.of(2019, 10, 1),
                                CardClass.GENERAL,
                                false,
                                null,
                                LocalDate.of(2019, 10, 1),
                                null,
                                null),
                        "東京都",
                        30,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of())),
                List.of(consent(ConsentClass.CHECKUP, AT), consent(ConsentClass.CLINICAL, AT)),
                List.of());
    }

    /** Two coverages with everything that an answer can hold; a name that Shift_JIS does not have. */
    public static Confirmation withEverything() {
        Coverage now = insurance("00138990:見本:１８７:02", APRIL, null);
        Coverage before = insurance("06139901:20:2006:00", LocalDate.of(2020, 4, 1), APRIL);
        List<ConfirmedCoverage> coverages = new ArrayList<>();
        coverages.add(new ConfirmedCoverage(
                now,
                new CoverageDetail(now.value(), now.from(), CardClass.GENERAL, true, "𠮷田 健太", APRIL, null, null),
                "見本区国民健康保険",
                20,
                false,
                new ElderlyCertificate(20, APRIL, APRIL, LocalDate.of(2026, 8, 1)),
                new LimitCertificate(LimitFlag.B06, APRIL, APRIL, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 5, 1)),
                List.of(new DiseaseCertificate(
                        DiseaseCategory.DIALYSIS, 10_000, APRIL, APRIL, LocalDate.of(2027, 4, 1))),
                List.of(ticket())));
        coverages.add(new ConfirmedCoverage(
                before,
                new CoverageDetail(
                        before.value(),
                        before.from(),
                        CardClass.GENERAL,
                        false,
                        null,
                        null,
                        LocalDate.of(2027, 3, 31),
                        LossReason.OTHER_COVERAGE),
                "見本電機健康保険組合",
                null,
                false,
                null,
                null,
                List.of(),
                List.of()));
        return new Confirmation(
                new Question(AskingWay.CARD, new Presented.Card("serial"), null, true, null),
                APRIL,
                NOON,
                Validity.INVALID_NEW_COVERAGE,
                new ConfirmedPerson(
                        PERSON,
                        "𠮷田 葛󠄀子",
                        "ヨシダ ガヴコ",
                        null,
                        Sex.FEMALE,
                        LocalDate.of(1954, 7, 7),
                        "東京都見本区 1〜2−3",
                        "000-0001"),
                coverages,
                List.of(consent(ConsentClass.CLINICAL, NOON.minusSeconds(86_400))),
                List.of());
    }

    static Confirmation notFound(@Nullable String reference) {
        return new Confirmation(
                new Question(AskingWay.BULK, new Presented.Card(""), null, false, reference),
                APRIL,
                NOON,
                Validity.NOT_FOUND,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Coverage insurance(String value, LocalDate from, @Nullable LocalDate until) {
        return new Coverage(MemberNumber.INSURANCE, value, value.substring(0, 8), from, until);
    }

    private static Consent consent(ConsentClass agreed, Instant at) {
        return new Consent(new UUID(3, 4), PERSON, CLINIC, agreed, Channel.FACE, at, at.plusSeconds(86_400), null);
    }

    private static MedicalTicket ticket() {
        return new MedicalTicket(
                new UUID(5, 6),
                PERSON,
                "12139903",
                "9900804",
                CLINIC,
                TicketKind.MEDICAL,
                CareKind.OUTPATIENT,
                YearMonth.of(2026, 4),
                APRIL,
                LocalDate.of(2026, 5, 1),
                "0012",
                true,
                1500,
                NOON,
                null);
    }
}
