package jp.musubi.platform.kernel.signin;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;

/** 自施設の接続システムの入口。For a facility's system administrator the own ones, for the operator all; logged. */
public interface OwnClients {

    /** By id. @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED */
    List<OwnClient> list(Caller caller);

    /**
     * 接続システム。
     *
     * @param party for whom it acts; empty for an app of persons
     * @param kind name of a kind of client
     * @param method how it proves itself, as OAuth names it
     * @param scopes the most that its tokens may allow
     * @param disabledAt null while it works
     * @param lastUsedAt when it last got a token, to some minutes; null for never, as far as was noted
     */
    record OwnClient(
            String id,
            String party,
            String name,
            String kind,
            String method,
            String scopes,
            Instant registeredAt,
            @Nullable Instant disabledAt,
            @Nullable Instant lastUsedAt) {}
}
