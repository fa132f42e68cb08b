package jp.musubi.platform.kernel.people.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of certificates in its table. */
@Component
class RegisteredCertificates implements Certificates {

    private static final String ONE = """
            select thumbprint, holder_kind, holder, serial, subject, issuer, valid_from, valid_to, revoked_at
              from kernel.certificate
             where thumbprint = :thumbprint
            """;

    private static final String OF_HOLDER = """
            select thumbprint, holder_kind, holder, serial, subject, issuer, valid_from, valid_to, revoked_at
              from kernel.certificate
             where holder_kind = :kind and holder = :holder
             order by valid_from desc, thumbprint
            """;

    private static final String ALL = """
            select thumbprint, holder_kind, holder, serial, subject, issuer, valid_from, valid_to, revoked_at
              from kernel.certificate
             order by holder_kind, holder, valid_from desc, thumbprint
            """;

    private static final String REGISTER = """
            insert into kernel.certificate
                   (thumbprint, holder_kind, holder, serial, subject, issuer, valid_from, valid_to, revoked_at)
            values (:thumbprint, :kind, :holder, :serial, :subject, :issuer, :from, :to, cast(:revokedAt as timestamptz))
            on conflict (thumbprint) do nothing
            """;

    private static final String REVOKE = """
            update kernel.certificate
               set revoked_at = :now
             where thumbprint = :thumbprint and (revoked_at is null or revoked_at > :now)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    RegisteredCertificates(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Certificate> find(String thumbprint) {
        return sql.sql(ONE)
                .param("thumbprint", thumbprint)
                .query(RegisteredCertificates::certificate)
                .optional();
    }

    @Override
    public List<Certificate> listOf(CertificateHolder holder) {
        return sql.sql(OF_HOLDER)
                .param("kind", holder.kind().name())
                .param("holder", holder.name())
                .query(RegisteredCertificates::certificate)
                .list();
    }

    @Override
    public List<Certificate> list() {
        return sql.sql(ALL).query(RegisteredCertificates::certificate).list();
    }

    @Override
    public void register(Certificate certificate) {
        int added = sql.sql(REGISTER)
                .param("thumbprint", certificate.thumbprint())
                .param("kind", certificate.holder().kind().name())
                .param("holder", certificate.holder().name())
                .param("serial", certificate.name().serial())
                .param("subject", certificate.name().subject())
                .param("issuer", certificate.name().issuer())
                .param("from", utc(certificate.validFrom()))
                .param("to", utc(certificate.validTo()))
                .param("revokedAt", certificate.revokedAt() == null ? null : utc(certificate.revokedAt()))
                .update();
        if (added == 0 && !get(certificate.thumbprint()).holder().equals(certificate.holder())) {
            throw new IllegalArgumentException("その証明書は別の持ち主のものとして登録されています");
        }
    }

    @Override
    public void revoke(String thumbprint) {
        get(thumbprint);
        sql.sql(REVOKE)
                .param("thumbprint", thumbprint)
                .param("now", utc(clock.instant()))
                .update();
    }

    private Certificate get(String thumbprint) {
        return find(thumbprint).orElseThrow(() -> new NoSuchElementException("no certificate has this thumbprint"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Certificate certificate(ResultSet row, int place) throws SQLException {
        return new Certificate(
                row.getString("thumbprint"),
                new CertificateHolder(
                        CertificateHolder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder")),
                new CertificateName(row.getString("serial"), row.getString("subject"), row.getString("issuer")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_to", OffsetDateTime.class).toInstant(),
                instant(row.getObject("revoked_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
