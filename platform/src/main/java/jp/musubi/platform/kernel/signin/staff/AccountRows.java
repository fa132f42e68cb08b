package jp.musubi.platform.kernel.signin.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 口座の保管。Hashes and sealed secrets only. */
@Repository
class AccountRows {

    private static final String FIND = """
        select account_id, password_hash, invitation_hash, invitation_ends_at, sealed_totp, totp_confirmed
          from kernel.account
         where account_id = :id
        """;

    private static final String IDS = """
        select account_id from kernel.account
        """;

    private static final String OPEN = """
        insert into kernel.account (account_id, password_hash, totp_confirmed, last_totp_step)
        values (:id, :hash, false, 0)
            on conflict (account_id) do nothing
        """;

    private static final String INVITE = """
        insert into kernel.account (account_id, invitation_hash, invitation_ends_at, totp_confirmed, last_totp_step)
        values (:id, :hash, :endsAt, false, 0)
            on conflict (account_id) do update
           set invitation_hash = excluded.invitation_hash,
               invitation_ends_at = excluded.invitation_ends_at
        """;

    // Only the one who finds the invitation still there has used it.
    private static final String ACCEPT = """
        update kernel.account
           set password_hash = :hash,
               invitation_hash = null,
               invitation_ends_at = null,
               sealed_totp = null,
               totp_confirmed = false
         where account_id = :id and invitation_hash = :invitation
        """;

    private static final String KEEP_SECRET = """
        update kernel.account
           set sealed_totp = :sealed
         where account_id = :id and not totp_confirmed and sealed_totp is null
        """;

    // A step is used once: of two calls with the same code one finds it taken.
    private static final String USE_STEP = """
        update kernel.account
           set last_totp_step = :step,
               totp_confirmed = true
         where account_id = :id and last_totp_step < :step and sealed_totp is not null
        """;

    private static final String LAST_STEP = """
        select last_totp_step from kernel.account where account_id = :id
        """;

    private static final String DROP_CODES = """
        delete from kernel.recovery_code where account_id = :id
        """;

    private static final String ADD_CODE = """
        insert into kernel.recovery_code (account_id, code_hash)
        values (:id, :hash)
        """;

    private static final String USE_CODE = """
        delete from kernel.recovery_code where account_id = :id and code_hash = :hash
        """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    List<String> listIds() {
        return jdbc.sql(IDS).query((row, number) -> row.getString(1)).list();
    }

    void open(String id, String passwordHash) {
        jdbc.sql(OPEN).param("id", id).param("hash", passwordHash).update();
    }

    void invite(String id, String invitationHash, Instant endsAt) {
        jdbc.sql(INVITE)
                .param("id", id)
                .param("hash", invitationHash)
                .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean accept(Account account, String passwordHash) {
        return jdbc.sql(ACCEPT)
                        .param("id", account.id())
                        .param("hash", passwordHash)
                        .param("invitation", account.invitationHash())
                        .update()
                == 1;
    }

    void keepSecret(String id, String sealed) {
        jdbc.sql(KEEP_SECRET).param("id", id).param("sealed", sealed).update();
    }

    boolean useStep(String id, long step) {
        return jdbc.sql(USE_STEP).param("id", id).param("step", step).update() == 1;
    }

    long lastStep(String id) {
        return jdbc.sql(LAST_STEP).param("id", id).query(Long.class).single();
    }

    @Transactional
    public void replaceCodes(String id, Collection<String> hashes) {
        jdbc.sql(DROP_CODES).param("id", id).update();
        hashes.forEach(
                hash -> jdbc.sql(ADD_CODE).param("id", id).param("hash", hash).update());
    }

    boolean useCode(String id, String hash) {
        return jdbc.sql(USE_CODE).param("id", id).param("hash", hash).update() == 1;
    }

    private static Account account(ResultSet row) throws SQLException {
        var endsAt = row.getObject("invitation_ends_at", OffsetDateTime.class);
        return new Account(
                row.getString("account_id"),
                row.getString("password_hash"),
                row.getString("invitation_hash"),
                endsAt == null ? null : endsAt.toInstant(),
                row.getString("sealed_totp"),
                row.getBoolean("totp_confirmed"));
    }

    /** @param totpConfirmed whether the person has shown a code of the device once */
    record Account(
            String id,
            @Nullable String passwordHash,
            @Nullable String invitationHash,
            @Nullable Instant invitationEndsAt,
            @Nullable String sealedTotp,
            boolean totpConfirmed) {}
}
