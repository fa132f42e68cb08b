package jp.musubi.platform.kernel.signin.app;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 許しの一行。
 *
 * @param subject who signed in, as of {@code Sessions}
 * @param request the authorization request, as {@link StoredRequest} writes it
 */
record GrantRow(
        String id,
        String client,
        String subject,
        List<String> scopes,
        String request,
        Instant codeEndsAt,
        boolean codeUsed,
        @Nullable Instant refreshEndsAt,
        @Nullable Instant endedAt) {}
