package jp.musubi.platform.pmh.certificates;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.pmh.certificates.SignedVersion.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.certificate_version} and {@code pmh.certificate_turn}: only added to. */
@Repository
class CertificateHistory {

    private static final String ADD_VERSION = """
            insert into pmh.certificate_version
                   (person_id, certificate, version, body, sha256, signed_at, signed_by, signer, licence)
            values (:person, :id, :version, :body, :sha256, :at, :by, :signer, :licence)
            """;

    private static final String VERSION = """
            select version, body, sha256, signed_at, signed_by, signer, licence
              from pmh.certificate_version
             where person_id = :person and certificate = :id and version = :version
            """;

    private static final String ADD_TURN = """
            insert into pmh.certificate_turn (person_id, certificate, number, act, state, version, reason, at, by_whom)
            select :person, :id, coalesce(max(number), 0) + 1, :act, :state, :version, :reason, :at, :by
              from pmh.certificate_turn
             where person_id = :person and certificate = :id
            """;

    private static final String TURNS = """
            select number, act, state, version, reason, at, by_whom
              from pmh.certificate_turn
             where person_id = :person and certificate = :id
             order by number
            """;

    private final JdbcClient sql;

    CertificateHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void addVersion(Certificate one, byte[] body, Signer signer, Instant at) {
        of(ADD_VERSION, one)
                .param("version", one.versions().signed())
                .param("body", body)
                .param("sha256", SignedBody.sha256(body))
                .param("at", at.atOffset(UTC))
                .param("by", signer.staff())
                .param("signer", signer.name())
                .param("licence", signer.licence())
                .update();
    }

    /**
     * Empty when it was never signed so often.
     *
     * @throws IllegalStateException when the bytes are not those that were signed
     */
    Optional<SignedVersion> find(Certificate one, int version) {
        Optional<SignedVersion> found = of(VERSION, one)
                .param("version", version)
                .query(CertificateHistory::readVersion)
                .optional();
        found.filter(each -> !SignedBody.sha256(each.body()).equals(each.sha256()))
                .ifPresent(changed -> {
                    throw new IllegalStateException("a signed certificate is not what was signed: " + one.id());
                });
        return found;
    }

    /** Under the lock of the certificate. */
    void addTurn(Certificate after, TurnRule rule, String reason, Instant at, String by) {
        of(ADD_TURN, after)
                .param("act", rule.act())
                .param("state", after.state().name())
                .param("version", after.versions().signed())
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    List<CertificateTurn> turns(Certificate one) {
        return of(TURNS, one).query(CertificateHistory::readTurn).list();
    }

    private JdbcClient.StatementSpec of(String statement, Certificate one) {
        return sql.sql(statement).param("person", one.person().value()).param("id", one.id());
    }

    private static SignedVersion readVersion(ResultSet row, int number) throws SQLException {
        byte[] body = row.getBytes("body");
        return new SignedVersion(
                row.getInt("version"),
                SignedBody.valuesOf(body),
                body,
                row.getString("sha256"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                new Signer(row.getString("signed_by"), row.getString("signer"), row.getString("licence")));
    }

    private static CertificateTurn readTurn(ResultSet row, int number) throws SQLException {
        return new CertificateTurn(
                row.getInt("number"),
                row.getString("act"),
                CertificateState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
    }
}
