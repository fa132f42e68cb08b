package jp.musubi.platform.cybersecurity.disclosures;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 開示書の表。Every query names the facility. */
@Component
class DisclosureRows {

    private static final String ADD = """
            insert into cybersecurity.disclosure
                   (disclosure, facility, vendor, kind, product, version, answers, at, by_whom)
            values (:id, :facility, :vendor, :kind, :product, :version, :answers, :at, :by)
            """;

    /** Index: disclosures_of_facility. */
    private static final String LIST = """
            select disclosure, vendor, kind, product, version, answers, at, by_whom
              from cybersecurity.disclosure
             where facility = :facility
             order by at desc, disclosure
            """;

    private final JdbcClient sql;

    DisclosureRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(FacilityCode facility, Disclosure disclosure) {
        sql.sql(ADD)
                .param("id", disclosure.id())
                .param("facility", facility.digits())
                .param("vendor", disclosure.vendor())
                .param("kind", disclosure.kind().name())
                .param("product", disclosure.product())
                .param("version", disclosure.version())
                .param("answers", text(disclosure.lines()))
                .param("at", disclosure.at().atOffset(UTC))
                .param("by", disclosure.by())
                .update();
    }

    /** Newest first. */
    List<Disclosure> list(FacilityCode facility) {
        return sql.sql(LIST)
                .param("facility", facility.digits())
                .query((row, place) -> new Disclosure(
                        row.getObject("disclosure", UUID.class),
                        row.getString("vendor"),
                        Disclosure.Kind.valueOf(row.getString("kind")),
                        row.getString("product"),
                        row.getString("version"),
                        lines(row.getString("answers")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** A line a question, cells parted by tabs: the file let none of either in. */
    private static String text(List<Disclosure.Line> lines) {
        return lines.stream()
                .map(line -> line.question() + "\t" + line.answer() + "\t" + line.note())
                .collect(Collectors.joining("\n"));
    }

    private static List<Disclosure.Line> lines(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Disclosure.Line(cells[0], Disclosure.Answer.valueOf(cells[1]), cells[2]))
                .toList();
    }
}
