package jp.musubi.platform.cybersecurity.incidents;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 報告の表。 */
@Component
class SentReportRows {

    private static final String COLUMNS = """
            select r.report, r.incident, r.prefecture, r.addressee, r.form, r.body, r.sha256, r.sent_at, r.sent_by
              from cybersecurity.report r
            """;

    private static final String ADD = """
            insert into cybersecurity.report
                   (report, incident, prefecture, addressee, form, body, sha256, sent_at, sent_by)
            values (:id, :incident, :prefecture, :addressee, :form, :body, :sha256, :at, :by)
            """;

    private static final String OF_INCIDENT = COLUMNS + """
             where r.incident = :incident
             order by r.sent_at, r.report
            """;

    private static final String FIND = COLUMNS + """
             where r.report = :id
            """;

    /** Sent to one of those desks, or passed on to it. */
    private static final String INBOX = COLUMNS + """
             where (r.addressee in (:desks)
                    or exists (select 1 from cybersecurity.report_hop h
                                where h.report = r.report and h.to_whom in (:desks)))
               and (:prefecture = '' or r.prefecture = :prefecture)
             order by r.sent_at desc, r.report
             limit 200
            """;

    private static final String ADD_HOP = """
            insert into cybersecurity.report_hop (report, number, to_whom, note, at, by_whom)
            values (:report, :number, :to, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String HOPS = """
            select number, to_whom, note, at, by_whom
              from cybersecurity.report_hop
             where report = :report
             order by number
            """;

    private final JdbcClient sql;

    SentReportRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Report report) {
        sql.sql(ADD)
                .param("id", report.id())
                .param("incident", report.incident())
                .param("prefecture", report.prefecture())
                .param("addressee", report.addressee())
                .param("form", report.form())
                .param("body", report.body())
                .param("sha256", report.sha256())
                .param("at", report.sentAt().atOffset(UTC))
                .param("by", report.sentBy())
                .update();
    }

    List<Report> listOf(UUID incident) {
        return sql.sql(OF_INCIDENT)
                .param("incident", incident)
                .query((row, place) -> report(row))
                .list();
    }

    Optional<Report> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, place) -> report(row)).optional();
    }

    List<Report> inbox(List<String> desks, String prefecture) {
        return sql.sql(INBOX)
                .param("desks", desks)
                .param("prefecture", prefecture)
                .query((row, place) -> report(row))
                .list();
    }

    boolean addHop(UUID report, Hop hop) {
        return sql.sql(ADD_HOP)
                        .param("report", report)
                        .param("number", hop.number())
                        .param("to", hop.toWhom())
                        .param("note", hop.note())
                        .param("at", hop.at().atOffset(UTC))
                        .param("by", hop.by())
                        .update()
                > 0;
    }

    List<Hop> hops(UUID report) {
        return sql.sql(HOPS)
                .param("report", report)
                .query((row, place) -> new Hop(
                        row.getInt("number"),
                        row.getString("to_whom"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("report", UUID.class),
                row.getObject("incident", UUID.class),
                row.getString("prefecture"),
                row.getString("addressee"),
                row.getString("form"),
                row.getString("body"),
                row.getString("sha256"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by"));
    }
}
