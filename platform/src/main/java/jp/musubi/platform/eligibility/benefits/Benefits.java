package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Coverage;

/** 一人の給付。All that is registered of one person, past and future, oldest first. */
public record Benefits(
        List<CoverageDetail> details,
        List<Share> shares,
        List<ElderlyCertificate> elderly,
        List<LimitCertificate> limits,
        List<DiseaseCertificate> diseases,
        List<Withholding> withholdings) {

    /** Nothing is registered. */
    public static final Benefits NONE = new Benefits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Benefits {
        details = List.copyOf(details);
        shares = List.copyOf(shares);
        elderly = List.copyOf(elderly);
        limits = List.copyOf(limits);
        diseases = List.copyOf(diseases);
        withholdings = List.copyOf(withholdings);
    }

    public Optional<CoverageDetail> findDetail(Coverage coverage) {
        return details.stream().filter(detail -> detail.isOf(coverage)).findFirst();
    }

    /** Whether address and facilities are withheld on that day. */
    public boolean withheldOn(LocalDate day) {
        return Dated.findInForce(withholdings, day).isPresent();
    }
}
