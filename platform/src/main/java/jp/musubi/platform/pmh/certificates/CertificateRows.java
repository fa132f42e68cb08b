package jp.musubi.platform.pmh.certificates;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.certificates.Certificate.Draft;
import jp.musubi.platform.pmh.certificates.Certificate.Versions;
import jp.musubi.platform.pmh.certificates.forms.CertificateForms;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.certificate} and {@code pmh.certificate_box}. */
@Repository
class CertificateRows {

    private static final String COLUMNS = """
            select c.person_id, c.certificate, c.facility, c.form, c.edition, c.municipality, c.state, c.signed, c.sent,
                   c.revision, c.draft, c.sources, c.made_at, c.changed_at
              from pmh.certificate c
            """;

    private static final String IN_BOX = COLUMNS + """
              join pmh.certificate_box b on b.person_id = c.person_id and b.certificate = c.certificate
             where b.office = :office
            """;

    private static final String ONE = IN_BOX + " and b.certificate = :id";

    private static final String HELD = ONE + " for update of c";

    private static final String FOUND = """
             and (:form = '' or c.form = :form) and (:state = '' or c.state = :state)
             and (:state <> '' or c.state <> 'DISCARDED')
            """;

    private static final String COUNT = """
            select count(*)
              from pmh.certificate c
              join pmh.certificate_box b on b.person_id = c.person_id and b.certificate = c.certificate
             where b.office = :office
            """ + FOUND;

    private static final String OF_PERSON = COLUMNS + """
             where c.person_id = :person and c.state <> 'DISCARDED'
             order by c.changed_at desc, c.certificate
             limit 100
            """;

    private static final String ADD = """
            insert into pmh.certificate
                   (person_id, certificate, facility, form, edition, state, signed, sent, revision, draft, sources, made_at,
                    changed_at)
            values (:person, :id, :facility, :form, :edition, :state, 0, 0, :revision, :draft, :sources, :at, :at)
            """;

    private static final String PUT_IN_BOX = """
            insert into pmh.certificate_box (office, certificate, person_id)
            values (:office, :id, :person)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update pmh.certificate
               set municipality = cast(:municipality as text), state = :state, signed = :signed, sent = :sent,
                   revision = :revision, draft = :draft, sources = :sources, changed_at = :at
             where person_id = :person and certificate = :id
            """;

    private final JdbcClient sql;

    CertificateRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty for what is not in the viewer's box. */
    Optional<Certificate> find(Viewer viewer, UUID id) {
        return sql.sql(ONE)
                .param("office", viewer.key())
                .param("id", id)
                .query(CertificateRows::read)
                .optional();
    }

    /** The same, until the transaction ends for this one alone. */
    Optional<Certificate> hold(Viewer viewer, UUID id) {
        return sql.sql(HELD)
                .param("office", viewer.key())
                .param("id", id)
                .query(CertificateRows::read)
                .optional();
    }

    List<Certificate> list(Viewer viewer, CertificateQuery query) {
        return of(IN_BOX + FOUND + order(viewer, query.sort()) + " limit :size offset :offset", viewer, query)
                .param("size", CertificateQuery.SIZE)
                .param("offset", (query.page() - 1L) * CertificateQuery.SIZE)
                .query(CertificateRows::read)
                .list();
    }

    int count(Viewer viewer, CertificateQuery query) {
        return of(COUNT, viewer, query).query(Integer.class).single();
    }

    /** The newest change first; what was discarded is left out. */
    List<Certificate> listOf(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query(CertificateRows::read)
                .list();
    }

    void add(Certificate one) {
        sql.sql(ADD)
                .param("person", one.person().value())
                .param("id", one.id())
                .param("facility", one.facility().digits())
                .param("form", one.form().id())
                .param("edition", one.form().edition())
                .param("state", one.state().name())
                .param("revision", one.draft().revision())
                .param("draft", SignedBody.writeValues(one.draft().values()))
                .param("sources", SignedBody.writeValues(one.draft().sources()))
                .param("at", one.madeAt().atOffset(UTC))
                .update();
        putInBox(one, one.facility().digits());
    }

    /** Whoever has the key of that office sees it from now on. */
    void putInBox(Certificate one, String office) {
        sql.sql(PUT_IN_BOX)
                .param("office", office)
                .param("id", one.id())
                .param("person", one.person().value())
                .update();
    }

    void change(Certificate one, Instant at) {
        sql.sql(CHANGE)
                .param("person", one.person().value())
                .param("id", one.id())
                .param("municipality", one.municipality())
                .param("state", one.state().name())
                .param("signed", one.versions().signed())
                .param("sent", one.versions().sent())
                .param("revision", one.draft().revision())
                .param("draft", SignedBody.writeValues(one.draft().values()))
                .param("sources", SignedBody.writeValues(one.draft().sources()))
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** One of a few constants: no word of a caller comes into it. */
    private static String order(Viewer viewer, CertificateQuery.Sort sort) {
        return switch (sort) {
            case NEWEST -> " order by c.changed_at desc, c.certificate";
            case OLDEST -> " order by c.changed_at, c.certificate";
            case WAITING ->
                " order by case when c.state in " + waiting(viewer)
                        + " then 0 else 1 end, c.changed_at desc, c.certificate";
        };
    }

    private static String waiting(Viewer viewer) {
        return switch (viewer.role()) {
            case FACILITY -> "('DRAFT', 'SIGNED', 'RETURNED')";
            default -> "('SUBMITTED', 'RECEIVED')";
        };
    }

    private JdbcClient.StatementSpec of(String statement, Viewer viewer, CertificateQuery query) {
        CertificateState state = query.state();
        return sql.sql(statement)
                .param("office", viewer.key())
                .param("form", query.form())
                .param("state", state == null ? "" : state.name());
    }

    private static Certificate read(ResultSet row, int number) throws SQLException {
        String form = row.getString("form");
        String edition = row.getString("edition");
        return new Certificate(
                row.getObject("certificate", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new FacilityCode(row.getString("facility")),
                CertificateForms.shipped()
                        .find(form, edition)
                        .orElseThrow(() -> new IllegalStateException("no form " + form + " " + edition + " any more")),
                row.getString("municipality"),
                CertificateState.valueOf(row.getString("state")),
                new Versions(row.getInt("signed"), row.getInt("sent")),
                new Draft(
                        row.getInt("revision"),
                        SignedBody.readValues(row.getString("draft")),
                        SignedBody.readValues(row.getString("sources"))),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
