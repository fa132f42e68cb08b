package jp.musubi.platform.eligibility.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.musubi.platform.eligibility.benefits.BenefitLine.Kind;

/** Benefits as rows, and back. */
record BenefitLines(List<BenefitLine> lines) {

    BenefitLines {
        lines = List.copyOf(lines);
    }

    static BenefitLines of(Benefits benefits) {
        List<BenefitLine> lines = new ArrayList<>();
        benefits.shares()
                .forEach(one ->
                        lines.add(new BenefitLine(Kind.SHARE, "", one.percent(), null, one.from(), one.until(), null)));
        benefits.elderly()
                .forEach(one -> lines.add(new BenefitLine(
                        Kind.ELDERLY, "", one.percent(), one.issuedOn(), one.from(), one.until(), null)));
        benefits.limits()
                .forEach(one -> lines.add(new BenefitLine(
                        Kind.LIMIT,
                        one.flag().name(),
                        0,
                        one.issuedOn(),
                        one.from(),
                        one.until(),
                        one.longStayFrom())));
        benefits.diseases()
                .forEach(one -> lines.add(new BenefitLine(
                        Kind.DISEASE,
                        one.category().name(),
                        one.monthlyLimit(),
                        one.issuedOn(),
                        one.from(),
                        one.until(),
                        null)));
        benefits.withholdings()
                .forEach(one -> lines.add(new BenefitLine(Kind.WITHHELD, "", 0, null, one.from(), one.until(), null)));
        return new BenefitLines(lines);
    }

    List<Share> shares() {
        return list(Kind.SHARE, line -> new Share(line.figure(), line.from(), line.until()));
    }

    List<ElderlyCertificate> elderly() {
        return list(
                Kind.ELDERLY,
                line -> new ElderlyCertificate(line.figure(), line.issuedOn(), line.from(), line.until()));
    }

    List<LimitCertificate> limits() {
        return list(
                Kind.LIMIT,
                line -> new LimitCertificate(
                        LimitFlag.valueOf(line.code()),
                        line.issuedOn(),
                        line.from(),
                        line.until(),
                        line.longStayFrom()));
    }

    List<DiseaseCertificate> diseases() {
        return list(
                Kind.DISEASE,
                line -> new DiseaseCertificate(
                        DiseaseCategory.valueOf(line.code()),
                        line.figure(),
                        line.issuedOn(),
                        line.from(),
                        line.until()));
    }

    List<Withholding> withheld() {
        return list(Kind.WITHHELD, line -> new Withholding(line.from(), line.until()));
    }

    private <T> List<T> list(Kind kind, Function<BenefitLine, T> read) {
        return lines.stream().filter(line -> line.kind() == kind).map(read).toList();
    }
}
