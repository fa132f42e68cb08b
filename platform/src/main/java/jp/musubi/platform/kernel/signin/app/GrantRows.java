package jp.musubi.platform.kernel.signin.app;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 許しの保管。Values as hashes only. */
@Repository
class GrantRows {

    private static final String ADD = """
        insert into kernel.app_grant (grant_id, client_id, subject, scopes, request, code_hash, code_ends_at,
                                      code_used)
        values (:id, :client, :subject, :scopes, :request, :code, :codeEndsAt, false)
        """;

    private static final String BY_CODE = """
        select grant_id, client_id, subject, scopes, request, code_ends_at, code_used, refresh_ends_at, ended_at
          from kernel.app_grant
         where code_hash = :hash
        """;

    private static final String BY_REFRESH = """
        select grant_id, client_id, subject, scopes, request, code_ends_at, code_used, refresh_ends_at, ended_at
          from kernel.app_grant
         where refresh_hash = :hash
        """;

    private static final String OF_SPENT = """
        select grant_id from kernel.spent_refresh where token_hash = :hash
        """;

    private static final String OF_SUBJECT = """
        select grant_id from kernel.app_grant where subject = :subject and ended_at is null
        """;

    private static final String LIVE = """
        select held.grant_id, held.client_id, held.scopes, held.code_ends_at,
               greatest(held.refresh_ends_at, max(token.expires_at)) as until
          from kernel.app_grant held
          left join kernel.app_token token on token.grant_id = held.grant_id
         where held.subject = :subject and held.ended_at is null and held.code_used
         group by held.grant_id
        having greatest(held.refresh_ends_at, max(token.expires_at)) > :now
         order by held.code_ends_at desc
        """;

    // Of two calls with one code, one finds it used.
    private static final String USE_CODE = """
        update kernel.app_grant
           set code_used = true,
               refresh_hash = :refresh,
               refresh_ends_at = :refreshEndsAt
         where grant_id = :id and not code_used and ended_at is null
        """;

    private static final String RENEW = """
        update kernel.app_grant
           set refresh_hash = :refresh
         where grant_id = :id and refresh_hash = :before and ended_at is null
        """;

    private static final String SPEND = """
        insert into kernel.spent_refresh (token_hash, grant_id) values (:hash, :id)
        """;

    private static final String ADD_TOKEN = """
        insert into kernel.app_token (token_id, grant_id, expires_at) values (:token, :id, :expiresAt)
        """;

    private static final String END = """
        update kernel.app_grant
           set ended_at = :now
         where grant_id = :id and ended_at is null
        """;

    private static final String TOKENS = """
        select token_id, expires_at from kernel.app_token where grant_id = :id
        """;

    private static final String FORGET = """
        delete from kernel.app_grant
         where code_ends_at < :before and (refresh_ends_at is null or refresh_ends_at < :before)
        """;

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GrantRow row, String codeHash) {
        jdbc.sql(ADD)
                .param("id", row.id())
                .param("client", row.client())
                .param("subject", row.subject())
                .param("scopes", row.scopes().toArray(String[]::new))
                .param("request", row.request())
                .param("code", codeHash)
                .param("codeEndsAt", at(row.codeEndsAt()))
                .update();
    }

    Optional<GrantRow> findByCode(String hash) {
        return jdbc.sql(BY_CODE)
                .param("hash", hash)
                .query((row, number) -> grant(row))
                .optional();
    }

    Optional<GrantRow> findByRefresh(String hash) {
        return jdbc.sql(BY_REFRESH)
                .param("hash", hash)
                .query((row, number) -> grant(row))
                .optional();
    }

    Optional<String> findBySpent(String hash) {
        return jdbc.sql(OF_SPENT).param("hash", hash).query(String.class).optional();
    }

    List<String> listOf(String subject) {
        return jdbc.sql(OF_SUBJECT)
                .param("subject", subject)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Newest first; what nothing works of any more is left out. */
    List<Live> listLive(String subject, Instant now) {
        return jdbc.sql(LIVE)
                .param("subject", subject)
                .param("now", at(now))
                .query((row, number) -> new Live(
                        row.getString("grant_id"),
                        row.getString("client_id"),
                        List.of((String[]) row.getArray("scopes").getArray()),
                        instant(row, "code_ends_at"),
                        instant(row, "until")))
                .list();
    }

    boolean useCode(String id, @Nullable String refresh, @Nullable Instant refreshEndsAt) {
        return jdbc.sql(USE_CODE)
                        .param("id", id)
                        .param("refresh", refresh)
                        .param("refreshEndsAt", refreshEndsAt == null ? null : at(refreshEndsAt))
                        .update()
                == 1;
    }

    /** The end stays: a working day after the sign-in it is over, however often it was renewed. */
    boolean renew(String id, String before, String refresh) {
        boolean renewed = jdbc.sql(RENEW)
                        .param("id", id)
                        .param("before", before)
                        .param("refresh", refresh)
                        .update()
                == 1;
        if (renewed) {
            jdbc.sql(SPEND).param("hash", before).param("id", id).update();
        }
        return renewed;
    }

    void addToken(String id, String tokenId, Instant expiresAt) {
        jdbc.sql(ADD_TOKEN)
                .param("token", tokenId)
                .param("id", id)
                .param("expiresAt", at(expiresAt))
                .update();
    }

    void end(String id, Instant now) {
        jdbc.sql(END).param("id", id).param("now", at(now)).update();
    }

    List<GivenToken> listTokensOf(String id) {
        return jdbc.sql(TOKENS)
                .param("id", id)
                .query((row, number) -> new GivenToken(row.getString("token_id"), instant(row, "expires_at")))
                .list();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", at(before)).update();
    }

    private static GrantRow grant(ResultSet row) throws SQLException {
        return new GrantRow(
                row.getString("grant_id"),
                row.getString("client_id"),
                row.getString("subject"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getString("request"),
                instant(row, "code_ends_at"),
                row.getBoolean("code_used"),
                find(row, "refresh_ends_at"),
                find(row, "ended_at"));
    }

    private static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class) == null ? null : instant(row, column);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param until the later end of its refresh token and its access tokens */
    record Live(String id, String client, List<String> scopes, Instant codeEndsAt, Instant until) {}

    record GivenToken(String id, Instant expiresAt) {}
}
