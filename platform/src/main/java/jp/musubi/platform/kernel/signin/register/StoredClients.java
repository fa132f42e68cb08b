package jp.musubi.platform.kernel.signin.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 接続システムの台帳の保管。 */
@Repository
class StoredClients implements Clients {

    private static final String REGISTER = """
        insert into kernel.client (client_id, party, japanese_name, kind, method, credential, scopes,
                                   redirect_uris, registered_at, disabled_at)
        values (:id, :party, :name, :kind, :method, :credential, :scopes, :redirectUris, :now, null)
            on conflict (client_id) do update
           set party = excluded.party,
               japanese_name = excluded.japanese_name,
               kind = excluded.kind,
               method = excluded.method,
               credential = excluded.credential,
               scopes = excluded.scopes,
               redirect_uris = excluded.redirect_uris,
               registered_at = excluded.registered_at,
               disabled_at = null
        """;

    private static final String BY_ID = """
        select client_id, party, japanese_name, kind, method, credential, scopes, redirect_uris,
               registered_at, disabled_at, last_used_at
          from kernel.client
         where client_id = :id
        """;

    private static final String OF_PARTY = """
        select client_id, party, japanese_name, kind, method, credential, scopes, redirect_uris,
               registered_at, disabled_at, last_used_at
          from kernel.client
         where party = :party
         order by client_id
        """;

    private static final String ALL = """
        select client_id, party, japanese_name, kind, method, credential, scopes, redirect_uris,
               registered_at, disabled_at, last_used_at
          from kernel.client
         order by client_id
        """;

    private static final String DISABLE = """
        update kernel.client
           set disabled_at = coalesce(disabled_at, :now)
         where client_id = :id
        """;

    private static final String USED = """
        update kernel.client
           set last_used_at = :now
         where client_id = :id and (last_used_at is null or last_used_at < :before)
        """;

    /** A system that asks for many tokens does not write for each. */
    private static final Duration EACH = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredClients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void register(Client client) {
        jdbc.sql(REGISTER)
                .param("id", client.id())
                .param("party", client.party())
                .param("name", client.japaneseName())
                .param("kind", client.kind().name())
                .param("method", client.proof().method().name())
                .param("credential", client.proof().credential())
                .param("scopes", client.scopes().words().toArray(String[]::new))
                .param("redirectUris", client.redirectUris().toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Client> findLive(String id) {
        return find(id).filter(entry -> entry.disabledAt() == null).map(Entry::client);
    }

    @Override
    public Optional<Entry> find(String id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .query((row, number) -> entry(row))
                .optional();
    }

    @Override
    public List<Entry> listOf(String party) {
        return jdbc.sql(OF_PARTY)
                .param("party", party)
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    public List<Entry> list() {
        return jdbc.sql(ALL).query((row, number) -> entry(row)).list();
    }

    @Override
    public boolean disable(String id) {
        return jdbc.sql(DISABLE)
                        .param("id", id)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void used(String id) {
        Instant now = clock.instant();
        jdbc.sql(USED)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(EACH).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var client = new Client(
                row.getString("client_id"),
                row.getString("party"),
                row.getString("japanese_name"),
                ClientKind.valueOf(row.getString("kind")),
                new Client.Proof(ClientMethod.valueOf(row.getString("method")), row.getString("credential")),
                Scopes.of(texts(row.getArray("scopes"))),
                texts(row.getArray("redirect_uris")));
        return new Entry(
                client, instant(row, "registered_at"), optional(row, "disabled_at"), optional(row, "last_used_at"));
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class) == null ? null : instant(row, column);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
