package jp.musubi.platform.cybersecurity.connections;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台帳を読む。Every query names the facility. */
@Component
class LedgerRows {

    private static final String DEVICES = """
            select distinct on (device)
                   device, number, name, kind, place, address, model, firmware, vendor, documented, ended, at, by_whom
              from cybersecurity.ledger_device
             where facility = :facility
             order by device, number desc
            """;

    private static final String LINKS = """
            select distinct on (link)
                   link, number, device, kind, party, purpose, limits, sign_in, logged, ended, at, by_whom
              from cybersecurity.ledger_link
             where facility = :facility
             order by link, number desc
            """;

    private static final String SEEN = """
            select distinct on (device) device, seen_at, ports
              from cybersecurity.ledger_seen
             where facility = :facility
             order by device, seen_at desc
            """;

    private static final String CLOSINGS = """
            select rule, subject, line, note, at, by_whom
              from cybersecurity.ledger_closing
             where facility = :facility
            """;

    private final JdbcClient sql;

    LedgerRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record SeenOf(UUID device, Ledger.Seen seen) {}

    /** The newest line of each, also of those that ended. */
    List<Device> devices(FacilityCode facility) {
        return sql.sql(DEVICES)
                .param("facility", facility.digits())
                .query((row, place) -> device(row))
                .list();
    }

    /** The newest line of each, also of those that ended. */
    List<Link> links(FacilityCode facility) {
        return sql.sql(LINKS)
                .param("facility", facility.digits())
                .query((row, place) -> link(row))
                .list();
    }

    Map<UUID, Ledger.Seen> seen(FacilityCode facility) {
        return sql
                .sql(SEEN)
                .param("facility", facility.digits())
                .query((row, place) -> new SeenOf(
                        row.getObject("device", UUID.class),
                        new Ledger.Seen(
                                instant(row, "seen_at"),
                                row.getString("ports")
                                        .lines()
                                        .filter(port -> !port.isBlank())
                                        .toList())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(SeenOf::device, SeenOf::seen));
    }

    List<Ledger.Closing> closings(FacilityCode facility) {
        return sql.sql(CLOSINGS)
                .param("facility", facility.digits())
                .query((row, place) -> new Ledger.Closing(
                        row.getString("rule"),
                        row.getObject("subject", UUID.class),
                        row.getInt("line"),
                        row.getString("note"),
                        written(row)))
                .list();
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("device", UUID.class),
                row.getInt("number"),
                new Device.Said(
                        row.getString("name"),
                        DeviceKind.find(row.getString("kind")).orElseThrow(),
                        row.getString("place"),
                        row.getString("address"),
                        row.getString("model"),
                        row.getString("firmware"),
                        row.getString("vendor")),
                row.getBoolean("documented"),
                row.getBoolean("ended"),
                written(row));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("link", UUID.class),
                row.getInt("number"),
                row.getObject("device", UUID.class),
                new Link.Said(
                        LinkKind.find(row.getString("kind")).orElseThrow(),
                        row.getString("party"),
                        row.getString("purpose"),
                        row.getString("limits"),
                        row.getString("sign_in"),
                        row.getBoolean("logged")),
                row.getBoolean("ended"),
                written(row));
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(instant(row, "at"), row.getString("by_whom"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** For the sibling that writes. */
    static OffsetDateTime utc(Instant at) {
        return at.atOffset(UTC);
    }
}
