package jp.musubi.platform.eligibility.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.confirmation.ConfirmedPerson;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** 資格確認結果 ResultOfQualificationConfirmation. One coverage of an answer. */
final class ResultElement {

    private static final String LATTER_STAGE = "39";

    private final Elements elements;
    private final Confirmation confirmation;

    ResultElement(Elements elements, Confirmation confirmation) {
        this.elements = elements;
        this.confirmation = confirmation;
    }

    void write(ConfirmedCoverage one) {
        elements.open("ResultOfQualificationConfirmation", () -> {
            numbers(one);
            person(Objects.requireNonNull(confirmation.person(), "a coverage is somebody's"));
            days(one);
            elderly(one.elderly());
            limits(one);
            diseases(one);
            tickets(one.tickets());
            consents();
        });
    }

    private void numbers(ConfirmedCoverage one) {
        MemberNumber number = one.number();
        CoverageDetail detail = one.detail();
        elements.text("InsuredCardClassification", detail.cardClass().code());
        elements.text("InsurerNumber", padded(one.coverage().payer()));
        elements.text("InsuredCardSymbol", number.symbol());
        elements.text("InsuredIdentificationNumber", number.number());
        elements.text("InsuredBranchNumber", number.branch());
        elements.text("PersonalFamilyClassification", detail.family() ? "2" : "1");
        elements.text("InsuredName", wideBlank(detail.holder() == null ? "" : detail.holder()));
    }

    /** Eight wide; six digits have two blanks in front. */
    private static String padded(String payer) {
        return InsurerNumber.isOne(payer) ? "%8s".formatted(new InsurerNumber(payer).digits()) : payer;
    }

    private void person(ConfirmedPerson person) {
        elements.text("Name", wideBlank(person.name()));
        elements.text("NameKana", MessageWriting.halfWidthKana(person.kana()));
        elements.text("Sex1", sex(person.sex()));
        elements.day("Birthdate", person.birthDate());
        elements.text("Address", person.address());
        elements.text("PostNumber", person.postalCode());
    }

    private static String wideBlank(String name) {
        return name.replace(' ', '　');
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "1";
            case FEMALE -> "2";
            case OTHER, UNKNOWN -> "3";
        };
    }

    private void days(ConfirmedCoverage one) {
        CoverageDetail detail = one.detail();
        Integer share = one.share();
        LossReason loss = detail.loss();
        elements.day("InsuredCertificateIssuanceDate", detail.issuedOn());
        elements.day("InsuredCardValidDate", one.coverage().from());
        elements.day("InsuredCardExpirationDate", lastDay(one));
        if (share != null && one.coverage().payer().startsWith(LATTER_STAGE)) {
            elements.text("InsuredPartialContributionRatio", ratio(share));
        }
        elements.text("PreschoolClassification", one.preschool() ? "1" : null);
        elements.text("ReasonOfLoss", loss == null ? null : loss.code());
        elements.text("InsurerName", one.payerName());
    }

    /** The end of the coverage, or the last day printed on the certificate when that comes first. */
    private static @Nullable LocalDate lastDay(ConfirmedCoverage one) {
        LocalDate until = one.coverage().until();
        LocalDate ended = until == null ? null : until.minusDays(1);
        LocalDate printed = one.detail().lastDay();
        if (ended == null || printed == null) {
            return ended == null ? printed : ended;
        }
        return ended.isBefore(printed) ? ended : printed;
    }

    /** Three digits: 010 is a tenth. */
    private static String ratio(int percent) {
        return "%03d".formatted(percent);
    }

    private void elderly(@Nullable ElderlyCertificate one) {
        if (one != null) {
            elements.open("ElderlyRecipientCertificateInfo", () -> {
                elements.day("ElderlyRecipientCertificateDate", one.issuedOn());
                elements.day("ElderlyRecipientValidStartDate", one.from());
                elements.day("ElderlyRecipientValidEndDate", one.lastDay());
                elements.text("ElderlyRecipientContributionRatio", ratio(one.percent()));
            });
        }
    }

    private void limits(ConfirmedCoverage one) {
        LimitCertificate limit = one.limit();
        boolean agreed = confirmation.question().limitsAgreed();
        elements.flag("LimitApplicationCertificateRelatedConsFlg", agreed);
        elements.time("LimitApplicationCertificateRelatedConsTime", agreed ? confirmation.at() : null);
        if (limit != null) {
            elements.open("LimitApplicationCertificateRelatedInfo", () -> {
                elements.text(
                        "LimitApplicationCertificateClassification",
                        limit.flag().kind().code());
                elements.text(
                        "LimitApplicationCertificateClassificationFlag",
                        limit.flag().name());
                elements.day("LimitApplicationCertificateDate", limit.issuedOn());
                elements.day("LimitApplicationCertificateValidStartDate", limit.from());
                elements.day("LimitApplicationCertificateValidEndDate", limit.lastDay());
                elements.day("LimitApplicationCertificateLongTermDate", limit.longStayFrom());
            });
        }
    }

    private void diseases(ConfirmedCoverage one) {
        boolean agreed = byCard() && confirmation.question().limitsAgreed();
        elements.flag("SpecificDiseasesCertificateRelatedConsFlg", agreed);
        elements.time("SpecificDiseasesCertificateRelatedConsTime", agreed ? confirmation.at() : null);
        if (!one.diseases().isEmpty()) {
            elements.open(
                    "SpecificDiseasesCertificateList", () -> one.diseases().forEach(this::disease));
        }
    }

    private void disease(DiseaseCertificate one) {
        elements.open("SpecificDiseasesCertificateInfo", () -> {
            elements.text("SpecificDiseasesDiseaseCategory", one.category().code());
            elements.day("SpecificDiseasesCertificateDate", one.issuedOn());
            elements.day("SpecificDiseasesValidStartDate", one.from());
            elements.day("SpecificDiseasesValidEndDate", one.lastDay());
            elements.text("SpecificDiseasesSelfPay", String.valueOf(one.monthlyLimit()));
        });
    }

    private void tickets(List<MedicalTicket> tickets) {
        if (!tickets.isEmpty()) {
            elements.open("PublicExpenseResultList", () -> tickets.forEach(this::ticket));
        }
    }

    private void ticket(MedicalTicket one) {
        elements.open("MedicalTicketInfo", () -> {
            elements.text("TicketType", one.kind().code());
            elements.day("MedicalTicketValidDate", one.from());
            elements.day("MedicalTicketExpirationDate", one.lastDay());
            elements.text("IssueNumber", one.issueNumber());
            elements.text("MedicalTreatmentMonth", one.treatedIn().toString().replace("-", ""));
            elements.text("DesignatedMedicalInstitutionCode", one.facility().digits());
            elements.text("MedicalTreatmentType", one.care().code());
            elements.text("SelfPayAmount", String.valueOf(one.ownAmount()));
            elements.text("SingleOrCombinedUse", one.combined() ? "2" : "1");
        });
    }

    private void consents() {
        if (byCard()) {
            consent("SpecificHealthCheckupsInfo", ConsentClass.CHECKUP);
            consent("PharmacistsInfo", ConsentClass.CLINICAL);
            consent("DiagnosisInfo", ConsentClass.CLINICAL);
        }
    }

    /** 0 none, 1 given, 2 expired; the newest one of the class, given to the asking facility. */
    private void consent(String item, ConsentClass agreed) {
        Instant at = confirmation.at();
        Consent newest = confirmation.consents().stream()
                .filter(consent -> consent.consentClass() == agreed)
                .max(Comparator.comparing((Consent consent) -> consent.holdsAt(at))
                        .thenComparing(Consent::grantedAt))
                .orElse(null);
        if (newest == null) {
            elements.text(item + "ConsFlg", "0");
            return;
        }
        elements.text(item + "ConsFlg", newest.holdsAt(at) ? "1" : "2");
        elements.time(item + "ConsTime", newest.grantedAt());
        elements.time(item + "AvailableTime", newest.expiresAt());
    }

    private boolean byCard() {
        return confirmation.question().presented() instanceof Presented.Card;
    }
}
