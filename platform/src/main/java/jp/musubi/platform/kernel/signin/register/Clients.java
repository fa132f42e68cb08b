package jp.musubi.platform.kernel.signin.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 接続システムの台帳の入口。 */
public interface Clients {

    /** Adds it, or replaces the one of the same id; what was disabled works again. */
    void register(Client client);

    /** Empty when there is none, or it is disabled. */
    Optional<Client> findLive(String id);

    Optional<Entry> find(String id);

    /** All of this party, by id. */
    List<Entry> listOf(String party);

    /** All, by id. */
    List<Entry> list();

    /** From now on it gets no token. False when there is none of that id. */
    boolean disable(String id);

    /** Notes that it got a token now, to some minutes. */
    void used(String id);

    /**
     * 台帳の一行。
     *
     * @param disabledAt null while it works
     * @param lastUsedAt when it last got a token, to some minutes; null for never, as far as was noted
     */
    record Entry(
            Client client,
            Instant registeredAt,
            @Nullable Instant disabledAt,
            @Nullable Instant lastUsedAt) {}
}
