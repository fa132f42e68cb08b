package jp.musubi.platform.cybersecurity.bcp;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 計画と連絡の相手の行。Every query names the facility. */
@Component
class BcpRows {

    private static final String ADD = """
            insert into cybersecurity.bcp_line (facility, kind, name, number, words, at, by_whom)
            select :facility, :kind, :name, coalesce(max(number), 0) + 1, :words, cast(:at as timestamptz), :by
              from cybersecurity.bcp_line
             where facility = :facility and kind = :kind and name = :name
            on conflict do nothing
            """;

    private static final String NEWEST = """
            select distinct on (kind, name) kind, name, number, words
              from cybersecurity.bcp_line
             where facility = :facility
             order by kind, name, number desc
            """;

    private static final String ADD_CONTACT = """
            insert into cybersecurity.bcp_contact
                   (facility, contact, number, kind, name, phone, note, place, at, by_whom)
            values (:facility, :contact, :number, :kind, :name, :phone, :note, :place, :at, :by)
            on conflict do nothing
            """;

    private static final String CONTACTS = """
            select distinct on (contact) contact, number, kind, name, phone, note, place, at, by_whom
              from cybersecurity.bcp_contact
             where facility = :facility
             order by contact, number desc
            """;

    private final JdbcClient sql;

    BcpRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(String kind, String name, int number, String words) {}

    boolean add(FacilityCode facility, String kind, Map.Entry<String, String> words, Instant at, String by) {
        return sql.sql(ADD)
                        .param("facility", facility.digits())
                        .param("kind", kind)
                        .param("name", words.getKey())
                        .param("words", words.getValue())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    boolean addContact(FacilityCode facility, Contact contact) {
        return sql.sql(ADD_CONTACT)
                        .param("facility", facility.digits())
                        .param("contact", contact.id())
                        .param("number", contact.number())
                        .param("kind", contact.kind().id())
                        .param("name", contact.name())
                        .param("phone", contact.phone())
                        .param("note", contact.note())
                        .param("place", contact.place())
                        .param("at", contact.at().atOffset(UTC))
                        .param("by", contact.by())
                        .update()
                > 0;
    }

    Plan plan(FacilityCode facility) {
        List<Line> lines = sql.sql(NEWEST)
                .param("facility", facility.digits())
                .query((row, place) -> new Line(
                        row.getString("kind"), row.getString("name"), row.getInt("number"), row.getString("words")))
                .list();
        List<Contact> contacts = contacts(facility);
        return new Plan(
                List.copyOf(words(lines, "TICK").keySet()),
                words(lines, "PART"),
                words(lines, "STEP"),
                contacts.stream()
                        .filter(Contact::stands)
                        .sorted(Comparator.comparing(Contact::place).thenComparing(Contact::at))
                        .toList(),
                lines.stream().mapToInt(Line::number).sum());
    }

    /** The newest line of each, also of those that no longer stand in the chart. */
    List<Contact> contacts(FacilityCode facility) {
        return sql.sql(CONTACTS)
                .param("facility", facility.digits())
                .query((row, place) -> new Contact(
                        row.getObject("contact", UUID.class),
                        row.getInt("number"),
                        ContactKind.find(row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("note"),
                        row.getInt("place"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** An empty word is as none. */
    private static Map<String, String> words(List<Line> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind) && !line.words().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Line::name, Line::words));
    }
}
