package jp.musubi.platform.cybersecurity.connections;

import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 台帳に書き足す。Each tells whether the line was added; false when another with its number was faster. */
@Component
class LedgerLines {

    private static final String ADD_DEVICE = """
            insert into cybersecurity.ledger_device
                   (facility, device, number, name, kind, place, address, model, firmware, vendor, documented, ended, at,
                    by_whom)
            values (:facility, :device, :number, :name, :kind, :place, :address, :model, :firmware, :vendor, :documented,
                    :ended, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_LINK = """
            insert into cybersecurity.ledger_link
                   (facility, link, number, device, kind, party, purpose, limits, sign_in, logged, ended, at, by_whom)
            values (:facility, :link, :number, :device, :kind, :party, :purpose, :limits, :signIn, :logged, :ended, :at,
                    :by)
            on conflict do nothing
            """;

    private static final String ADD_SEEN = """
            insert into cybersecurity.ledger_seen (facility, device, seen_at, ports, at, by_whom)
            values (:facility, :device, :seen, :ports, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_CLOSING = """
            insert into cybersecurity.ledger_closing (facility, rule, subject, line, note, at, by_whom)
            values (:facility, :rule, :subject, :line, :note, :at, :by)
            on conflict do nothing
            """;

    private final JdbcClient sql;

    LedgerLines(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(FacilityCode facility, Device device) {
        Device.Said said = device.said();
        return line(ADD_DEVICE, facility, device.written())
                        .param("device", device.id())
                        .param("number", device.number())
                        .param("name", said.name())
                        .param("kind", said.kind().id())
                        .param("place", said.place())
                        .param("address", said.address())
                        .param("model", said.model())
                        .param("firmware", said.firmware())
                        .param("vendor", said.vendor())
                        .param("documented", device.documented())
                        .param("ended", device.ended())
                        .update()
                > 0;
    }

    boolean add(FacilityCode facility, Link link) {
        Link.Said said = link.said();
        return line(ADD_LINK, facility, link.written())
                        .param("link", link.id())
                        .param("number", link.number())
                        .param("device", link.device())
                        .param("kind", said.kind().id())
                        .param("party", said.party())
                        .param("purpose", said.purpose())
                        .param("limits", said.limits())
                        .param("signIn", said.signIn())
                        .param("logged", said.logged())
                        .param("ended", link.ended())
                        .update()
                > 0;
    }

    boolean add(FacilityCode facility, UUID device, Ledger.Seen seen, Written written) {
        return line(ADD_SEEN, facility, written)
                        .param("device", device)
                        .param("seen", LedgerRows.utc(seen.at()))
                        .param("ports", String.join("\n", seen.ports()))
                        .update()
                > 0;
    }

    boolean add(FacilityCode facility, Ledger.Closing closing) {
        return line(ADD_CLOSING, facility, closing.written())
                        .param("rule", closing.rule())
                        .param("subject", closing.subject())
                        .param("line", closing.line())
                        .param("note", closing.note())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec line(String statement, FacilityCode facility, Written written) {
        return sql.sql(statement)
                .param("facility", facility.digits())
                .param("at", LedgerRows.utc(written.at()))
                .param("by", written.by());
    }
}
