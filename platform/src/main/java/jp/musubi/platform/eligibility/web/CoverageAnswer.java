package jp.musubi.platform.eligibility.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 答えの一つの資格(JSON)。Last days are inclusive, as certificates print them.
 *
 * @param sharePercent 10, 20 or 30
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CoverageAnswer(
        String kind,
        String kindText,
        String insurerNumber,
        @Nullable String insurerName,
        @Nullable String symbol,
        String number,
        @Nullable String branch,
        boolean inForce,
        String relation,
        @Nullable String holder,
        LocalDate validFrom,
        @Nullable LocalDate validLast,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate certificateLast,
        @Nullable Coded reasonOfLoss,
        @Nullable Integer sharePercent,
        @Nullable Boolean preschool,
        @Nullable Elderly elderlyCertificate,
        @Nullable Limit limitCertificate,
        List<Disease> specificDiseases,
        List<Ticket> tickets) {

    record Coded(String code, String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Elderly(
            int sharePercent,
            @Nullable LocalDate issuedOn,
            LocalDate validFrom,
            @Nullable LocalDate validLast) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Limit(
            Coded kind,
            Coded flag,
            @Nullable LocalDate issuedOn,
            LocalDate validFrom,
            @Nullable LocalDate validLast,
            @Nullable LocalDate longStayFrom) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Disease(
            Coded category,
            int monthlyLimitYen,
            @Nullable LocalDate issuedOn,
            LocalDate validFrom,
            @Nullable LocalDate validLast) {}

    record Ticket(
            Coded kind,
            Coded care,
            String month,
            String issueNumber,
            String recipientNumber,
            String facility,
            LocalDate validFrom,
            LocalDate validLast,
            boolean combined,
            int ownAmountYen) {}

    static CoverageAnswer of(ConfirmedCoverage one, LocalDate day) {
        MemberNumber number = one.number();
        CoverageDetail detail = one.detail();
        LocalDate until = one.coverage().until();
        ElderlyCertificate elderly = one.elderly();
        LimitCertificate limit = one.limit();
        return new CoverageAnswer(
                detail.cardClass().code(),
                detail.cardClass().japanese(),
                one.coverage().payer(),
                one.payerName(),
                number.symbol(),
                number.number(),
                number.branch(),
                one.coverage().inForceOn(day),
                detail.family() ? "FAMILY" : "SELF",
                detail.holder(),
                one.coverage().from(),
                until == null ? null : until.minusDays(1),
                detail.issuedOn(),
                detail.lastDay(),
                coded(detail.loss()),
                one.share(),
                one.preschool() ? Boolean.TRUE : null,
                elderly == null ? null : elderly(elderly),
                limit == null ? null : limit(limit),
                one.diseases().stream().map(CoverageAnswer::disease).toList(),
                one.tickets().stream().map(CoverageAnswer::ticket).toList());
    }

    private static @Nullable Coded coded(@Nullable LossReason loss) {
        return loss == null ? null : new Coded(loss.code(), loss.japanese());
    }

    private static Elderly elderly(ElderlyCertificate one) {
        return new Elderly(one.percent(), one.issuedOn(), one.from(), one.lastDay());
    }

    private static Limit limit(LimitCertificate one) {
        return new Limit(
                new Coded(one.flag().kind().code(), one.flag().kind().japanese()),
                new Coded(one.flag().name(), one.flag().japanese()),
                one.issuedOn(),
                one.from(),
                one.lastDay(),
                one.longStayFrom());
    }

    private static Disease disease(DiseaseCertificate one) {
        return new Disease(
                new Coded(one.category().code(), one.category().japanese()),
                one.monthlyLimit(),
                one.issuedOn(),
                one.from(),
                one.lastDay());
    }

    private static Ticket ticket(MedicalTicket one) {
        return new Ticket(
                new Coded(one.kind().code(), one.kind().japanese()),
                new Coded(one.care().code(), one.care().japanese()),
                one.treatedIn().toString(),
                one.issueNumber(),
                one.recipient(),
                one.facility().digits(),
                one.from(),
                one.lastDay(),
                one.combined(),
                one.ownAmount());
    }
}
