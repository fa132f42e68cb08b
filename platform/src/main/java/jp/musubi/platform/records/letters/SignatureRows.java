package jp.musubi.platform.records.letters;

import static java.time.ZoneOffset.UTC;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.signatures.HcRole;
import jp.musubi.platform.records.signatures.SignatureFinding;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.platform.records.signatures.SignatureReport.OwnStamp;
import jp.musubi.platform.records.signatures.SignatureReport.Signer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found of a letter's signature when it came: columns of the table {@code records.letter}, of its newest version. */
@Repository
class SignatureRows {

    private static final String PUT = """
            update records.letter
               set signature = :finding, signature_checked_at = :checkedAt, signer = :signer,
                   signer_authority = :authority, signer_roles = cast(:roles as text[]), signature_stamped_at = :stampedAt,
                   own_stamp = :own, own_stamp_at = :ownAt
             where person_id = :person and letter_id = :letter
            """;

    private static final String ONE = """
            select signature, signature_checked_at, signer, signer_authority, signer_roles, signature_stamped_at, own_stamp,
                   own_stamp_at
              from records.letter
             where person_id = :person and letter_id = :letter and signature is not null
            """;

    private final JdbcClient database;

    SignatureRows(JdbcClient database) {
        this.database = database;
    }

    /** Of a letter that is there, in the caller's transaction. */
    void put(Letter.Id id, SignatureReport report) {
        Signer signer = report.signer();
        OwnStamp own = report.own();
        of(PUT, id)
                .param("finding", report.finding().name())
                .param("checkedAt", report.checkedAt().atOffset(UTC))
                .param("signer", signer == null ? null : signer.name(), Types.VARCHAR)
                .param("authority", signer == null ? null : signer.authority(), Types.VARCHAR)
                .param("roles", roles(signer), Types.ARRAY)
                .param("stampedAt", offset(report.stampedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("own", own == null ? null : own.token(), Types.BINARY)
                .param("ownAt", own == null ? null : offset(own.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Empty for a letter that came before signatures were checked. */
    Optional<SignatureReport> find(Letter.Id id) {
        return of(ONE, id).query(SignatureRows::report).optional();
    }

    private JdbcClient.StatementSpec of(String sql, Letter.Id id) {
        return database.sql(sql).param("person", id.person().value()).param("letter", id.unit());
    }

    private static SignatureReport report(ResultSet row, int number) throws SQLException {
        String signer = row.getString("signer");
        Instant ownAt = instant(row, "own_stamp_at");
        return new SignatureReport(
                SignatureFinding.valueOf(row.getString("signature")),
                signer == null ? null : new Signer(signer, row.getString("signer_authority"), roles(row)),
                instant(row, "signature_stamped_at"),
                ownAt == null ? null : new OwnStamp(ownAt, row.getBytes("own_stamp")),
                row.getObject("signature_checked_at", OffsetDateTime.class).toInstant());
    }

    private static String @Nullable [] roles(@Nullable Signer signer) {
        List<HcRole> roles = signer == null ? null : signer.roles();
        return roles == null ? null : roles.stream().map(HcRole::text).toArray(String[]::new);
    }

    private static @Nullable List<HcRole> roles(ResultSet row) throws SQLException {
        Array roles = row.getArray("signer_roles");
        return roles == null
                ? null
                : Arrays.stream((String[]) roles.getArray()).map(HcRole::of).toList();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
