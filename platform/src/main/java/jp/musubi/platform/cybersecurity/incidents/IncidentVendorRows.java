package jp.musubi.platform.cybersecurity.incidents;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 事業者とのことばの表。 */
@Component
class IncidentVendorRows {

    private static final String ADD = """
            insert into cybersecurity.incident_vendor_word (incident, vendor, number, answered, words, at, by_whom)
            values (:incident, :vendor, :number, :answered, :words, :at, :by)
            on conflict do nothing
            """;

    private static final String LIST = """
            select vendor, number, answered, words, at, by_whom
              from cybersecurity.incident_vendor_word
             where incident = :incident
             order by vendor, number
            """;

    /** By incidents_of_facility: a facility has few. */
    private static final String TOLD = """
            select w.incident
              from cybersecurity.incident_vendor_word w
              join cybersecurity.incident i on i.incident = w.incident
             where i.facility = :facility and w.vendor = :vendor and w.number = 1
             order by w.at desc, w.incident
             limit 100
            """;

    private final JdbcClient sql;

    IncidentVendorRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(UUID incident, VendorWord word) {
        return sql.sql(ADD)
                        .param("incident", incident)
                        .param("vendor", word.vendor())
                        .param("number", word.number())
                        .param("answered", word.answered())
                        .param("words", word.words())
                        .param("at", word.at().atOffset(UTC))
                        .param("by", word.by())
                        .update()
                > 0;
    }

    List<VendorWord> list(UUID incident) {
        return sql.sql(LIST)
                .param("incident", incident)
                .query((row, place) -> word(row))
                .list();
    }

    /** Incidents of the facility of which the vendor was told, the latest first. */
    List<UUID> told(FacilityCode facility, String vendor) {
        return sql.sql(TOLD)
                .param("facility", facility.digits())
                .param("vendor", vendor)
                .query((row, place) -> row.getObject("incident", UUID.class))
                .list();
    }

    private static VendorWord word(ResultSet row) throws SQLException {
        return new VendorWord(
                row.getString("vendor"),
                row.getInt("number"),
                row.getBoolean("answered"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
    }
}
