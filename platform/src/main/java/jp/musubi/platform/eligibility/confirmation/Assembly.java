package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.benefits.CardClass;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.Dated;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.benefits.Share;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 資格に給付を添える。Adds to the coverages of one day what the asker may hear of share, limits, diseases and tickets, and
 * the remarks about them. Made for one answer.
 */
final class Assembly {

    private static final String LATTER_STAGE = "39";

    private final Hearing hearing;
    private final Benefits benefits;
    private final ShareRules shares;
    private final LocalDate birth;
    private final List<Remark> remarks = new ArrayList<>();

    Assembly(Hearing hearing, Benefits benefits, ShareRules shares, LocalDate birth) {
        this.hearing = hearing;
        this.benefits = benefits;
        this.shares = shares;
        this.birth = birth;
    }

    List<Remark> remarks() {
        return remarks;
    }

    ConfirmedCoverage of(Coverage coverage, String payerName, List<MedicalTicket> tickets) {
        CoverageDetail detail = benefits.findDetail(coverage).orElseGet(() -> general(coverage));
        LocalDate day = hearing.day();
        if (!coverage.inForceOn(day)) {
            tellLoss(coverage, detail.loss());
            return new ConfirmedCoverage(coverage, detail, payerName, null, false, null, null, List.of(), List.of());
        }
        boolean insurance = coverage.system().equals(MemberNumber.INSURANCE);
        if (!insurance) {
            tellTickets(tickets, payerName);
            return new ConfirmedCoverage(coverage, detail, payerName, null, false, null, null, List.of(), tickets);
        }
        boolean preschool = Ages.preschoolOn(day, birth);
        ElderlyCertificate elderly = elderly(coverage);
        return new ConfirmedCoverage(
                coverage,
                detail,
                payerName,
                share(coverage, preschool, elderly),
                preschool,
                elderly,
                limit(),
                diseases(),
                List.of());
    }

    private static CoverageDetail general(Coverage coverage) {
        CardClass cardClass =
                coverage.system().equals(MemberNumber.PUBLIC_PAYER) ? CardClass.PUBLIC_ASSISTANCE : CardClass.GENERAL;
        return new CoverageDetail(coverage.value(), coverage.from(), cardClass, false, null, null, null, null);
    }

    private void tellLoss(Coverage coverage, @Nullable LossReason loss) {
        LocalDate until = coverage.until();
        if (until != null && !until.isAfter(hearing.day())) {
            remarks.add(Remark.of(
                    RemarkKind.LOST, until.minusDays(1), (loss == null ? LossReason.OTHER : loss).japanese()));
        }
    }

    private @Nullable ElderlyCertificate elderly(Coverage coverage) {
        if (latterStage(coverage) || !Ages.elderlyOn(hearing.day(), birth)) {
            return null;
        }
        ElderlyCertificate found =
                Dated.findInForce(benefits.elderly(), hearing.day()).orElse(null);
        if (found == null) {
            remarks.add(Remark.of(RemarkKind.ELDERLY_CERTIFICATE_MISSING));
        }
        return found;
    }

    private @Nullable Integer share(Coverage coverage, boolean preschool, @Nullable ElderlyCertificate elderly) {
        Integer percent = percent(coverage, preschool, elderly);
        if (percent != null) {
            remarks.add(Remark.of(RemarkKind.SHARE, percent / 10));
        }
        if (preschool) {
            remarks.add(Remark.of(RemarkKind.PRESCHOOL));
        }
        return percent;
    }

    private @Nullable Integer percent(Coverage coverage, boolean preschool, @Nullable ElderlyCertificate elderly) {
        if (latterStage(coverage)) {
            Integer registered = Dated.findInForce(benefits.shares(), hearing.day())
                    .map(Share::percent)
                    .orElse(null);
            if (registered == null) {
                remarks.add(Remark.of(RemarkKind.SHARE_UNKNOWN));
            }
            return registered;
        }
        if (elderly != null) {
            return elderly.percent();
        }
        return Ages.elderlyOn(hearing.day(), birth) ? null : shares.percentOn(hearing.day(), preschool);
    }

    private @Nullable LimitCertificate limit() {
        if (hearing.extent() == AnswerExtent.QUALIFICATION_ONLY) {
            return null;
        }
        if (!hearing.limitsAgreed()) {
            remarks.add(Remark.of(RemarkKind.LIMIT_NOT_AGREED));
            return null;
        }
        LimitCertificate found =
                Dated.findInForce(benefits.limits(), hearing.day()).orElse(null);
        remarks.add(
                found == null
                        ? Remark.of(RemarkKind.LIMIT_NONE)
                        : Remark.of(
                                RemarkKind.LIMIT,
                                found.flag().name(),
                                found.flag().japanese()));
        return found;
    }

    private List<DiseaseCertificate> diseases() {
        if (!hearing.diseasesToo()) {
            return List.of();
        }
        List<DiseaseCertificate> found = benefits.diseases().stream()
                .filter(one -> one.inForceOn(hearing.day()))
                .toList();
        found.forEach(one -> remarks.add(Remark.of(
                RemarkKind.SPECIFIC_DISEASE, one.category().japanese(), "%,d".formatted(one.monthlyLimit()))));
        return found;
    }

    private void tellTickets(List<MedicalTicket> tickets, String office) {
        if (hearing.facility() != null && hearing.extent() == AnswerExtent.FULL) {
            RemarkKind kind = tickets.isEmpty() ? RemarkKind.TICKET_MISSING : RemarkKind.TICKET_ENTRUSTED;
            remarks.add(Remark.of(kind, YearMonth.from(hearing.day()), office));
        }
    }

    private static boolean latterStage(Coverage coverage) {
        return coverage.payer().startsWith(LATTER_STAGE);
    }
}
