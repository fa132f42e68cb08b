package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 答えの一つの資格。
 *
 * @param detail always there; what no insurer registered is taken as general and the person's own
 * @param payerName of the insurer or welfare office
 * @param share tenths the person pays times ten, e.g. 30; null when unknown or for 医療扶助
 * @param preschool 未就学
 * @param elderly of those from 70 to 74, or null
 * @param limit null when not agreed to, not registered, or not for this asker
 * @param tickets those that name the asking facility; of every facility when the person asks
 */
public record ConfirmedCoverage(
        Coverage coverage,
        CoverageDetail detail,
        String payerName,
        @Nullable Integer share,
        boolean preschool,
        @Nullable ElderlyCertificate elderly,
        @Nullable LimitCertificate limit,
        List<DiseaseCertificate> diseases,
        List<MedicalTicket> tickets) {

    public ConfirmedCoverage {
        diseases = List.copyOf(diseases);
        tickets = List.copyOf(tickets);
    }

    public MemberNumber number() {
        return MemberNumber.of(coverage.system(), coverage.value());
    }

    /** 医療扶助. */
    public boolean publicAssistance() {
        return coverage.system().equals(MemberNumber.PUBLIC_PAYER);
    }
}
