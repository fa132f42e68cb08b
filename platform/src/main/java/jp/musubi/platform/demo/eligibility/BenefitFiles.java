package jp.musubi.platform.demo.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.musubi.platform.demo.country.Cells;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.benefits.CardClass;
import jp.musubi.platform.eligibility.benefits.CoverageDetail;
import jp.musubi.platform.eligibility.benefits.DiseaseCategory;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LimitFlag;
import jp.musubi.platform.eligibility.benefits.LossReason;
import jp.musubi.platform.eligibility.benefits.Share;
import jp.musubi.platform.eligibility.benefits.Withholding;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 給付の表の読み手。 */
final class BenefitFiles {

    private final List<Row> details = Table.read(BenefitFiles.class, "coverage-details.tsv");
    private final List<Row> benefits = Table.read(BenefitFiles.class, "benefits.tsv");

    /** Names of all persons in the tables, once each. */
    List<String> persons() {
        return Stream.concat(details.stream(), benefits.stream())
                .map(row -> row.get("person"))
                .distinct()
                .toList();
    }

    Benefits of(Persona persona) {
        return new Benefits(
                details.stream()
                        .filter(row -> row.get("person").equals(persona.name()))
                        .map(row -> detail(row, persona))
                        .toList(),
                list(persona, "SHARE", row -> new Share(figure(row), from(row), row.findDate("until"))),
                list(
                        persona,
                        "ELDERLY",
                        row -> new ElderlyCertificate(
                                figure(row), row.findDate("issued_on"), from(row), row.findDate("until"))),
                list(
                        persona,
                        "LIMIT",
                        row -> new LimitCertificate(
                                LimitFlag.valueOf(row.get("code")),
                                row.findDate("issued_on"),
                                from(row),
                                row.findDate("until"),
                                row.findDate("long_stay_from"))),
                list(
                        persona,
                        "DISEASE",
                        row -> new DiseaseCertificate(
                                DiseaseCategory.valueOf(row.get("code")),
                                figure(row),
                                row.findDate("issued_on"),
                                from(row),
                                row.findDate("until"))),
                list(persona, "WITHHELD", row -> new Withholding(from(row), row.findDate("until"))));
    }

    private <T> List<T> list(Persona persona, String kind, Function<Row, T> read) {
        return benefits.stream()
                .filter(row -> row.get("person").equals(persona.name())
                        && row.get("kind").equals(kind))
                .map(read)
                .toList();
    }

    private static CoverageDetail detail(Row row, Persona persona) {
        String member = row.get("member");
        LocalDate from = persona.person().coverages().stream()
                .filter(coverage -> coverage.value().equals(member))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("coverage-details.tsv: no such coverage of " + persona.name()))
                .from();
        String holder = row.get("holder");
        String loss = row.get("loss");
        return new CoverageDetail(
                member,
                from,
                CardClass.valueOf(row.get("card_class")),
                Cells.yes(row.get("family")),
                holder.isEmpty() ? null : holder,
                row.findDate("issued_on"),
                row.findDate("last_day"),
                loss.isEmpty() ? null : LossReason.valueOf(loss));
    }

    private static LocalDate from(Row row) {
        return Objects.requireNonNull(row.findDate("from"), "benefits.tsv: a row needs its first day");
    }

    private static int figure(Row row) {
        return Integer.parseInt(row.get("figure"));
    }
}
