package jp.musubi.platform.kernel.signin.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.PersonalTokens;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.session.Sessions;
import jp.musubi.platform.kernel.signin.token.TokenGate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * アプリに渡した許し。A code opens once and a refresh token renews once; whichever is seen a second time ends the grant and all
 * its tokens. Systems' own tokens leave nothing here.
 */
@Component
public class AppGrants implements OAuth2AuthorizationService, PersonalTokens {

    private static final int WAITING = 10_000;

    private final GrantRows rows;
    private final GrantForm form;
    private final TokenGate gate;
    private final SignInRules rules;
    private final Clock clock;

    /** Between the request and the person's yes. Lost at a restart: the person is asked again. */
    private final Cache<String, OAuth2Authorization> waiting =
            Caffeine.newBuilder().maximumSize(WAITING).build();

    AppGrants(GrantRows rows, GrantForm form, TokenGate gate, SignInRules rules, Clock clock) {
        this.rows = rows;
        this.form = form;
        this.gate = gate;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization grant) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(grant.getAuthorizationGrantType())) {
            return;
        }
        var code = grant.getToken(OAuth2AuthorizationCode.class);
        String state = grant.getAttribute(OAuth2ParameterNames.STATE);
        if (code == null) {
            waiting.put(Objects.requireNonNull(state, "a grant without a code waits for a yes"), grant);
        } else if (code.isInvalidated() && grant.getAccessToken() == null) {
            // Another app has shown it: whoever it belongs to has lost it.
            end(grant.getId());
        } else if (grant.getAccessToken() == null) {
            add(grant, code.getToken().getTokenValue());
        } else {
            keepTokens(grant);
        }
    }

    @Override
    public void remove(OAuth2Authorization grant) {
        waiting.asMap().values().removeIf(each -> each.getId().equals(grant.getId()));
        end(grant.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    @Transactional
    public @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
        if (type == null) {
            return null;
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> waiting.getIfPresent(value);
            case OAuth2ParameterNames.CODE -> findByCode(value).orElse(null);
            case OAuth2ParameterNames.REFRESH_TOKEN -> findByRefresh(value).orElse(null);
            default -> null;
        };
    }

    @Override
    public void endAllOf(String subject) {
        rows.listOf(subject).forEach(this::end);
    }

    /** A client gives its refresh token back. */
    public void endByRefresh(String value, String client) {
        rows.findByRefresh(Hashes.of(value))
                .filter(row -> row.client().equals(client))
                .ifPresent(row -> end(row.id()));
    }

    private void add(OAuth2Authorization grant, String code) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(grant.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Principal person = Objects.requireNonNull(grant.getAttribute(Principal.class.getName()));
        Instant now = clock.instant();
        rows.forget(now.minus(rules.time(SignInRule.REFRESH_TOKEN_LIFE)));
        rows.add(
                new GrantRow(
                        grant.getId(),
                        request.getClientId(),
                        Sessions.subjectOf(GrantForm.callerOf(person)),
                        grant.getAuthorizedScopes().stream().sorted().toList(),
                        form.write(request),
                        now.plus(rules.time(SignInRule.CODE_LIFE)),
                        false,
                        null,
                        null),
                Hashes.of(code));
        waiting.asMap().values().removeIf(each -> each.getId().equals(grant.getId()));
    }

    private void keepTokens(OAuth2Authorization grant) {
        var refresh = grant.getRefreshToken();
        OAuth2RefreshToken token = refresh == null ? null : refresh.getToken();
        String hash = token == null ? null : Hashes.of(token.getTokenValue());
        Instant endsAt = token == null ? null : token.getExpiresAt();
        String before = grant.getAttribute(GrantForm.PRESENTED_REFRESH);
        boolean kept = before == null || hash == null
                ? rows.useCode(grant.getId(), hash, endsAt)
                : rows.renew(grant.getId(), before, hash);
        if (!kept) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        GrantForm.accessTokenOf(grant).ifPresent(given -> rows.addToken(grant.getId(), given.id(), given.expiresAt()));
    }

    private Optional<OAuth2Authorization> findByCode(String value) {
        Optional<GrantRow> found = rows.findByCode(Hashes.of(value));
        found.filter(GrantRow::codeUsed).ifPresent(row -> end(row.id()));
        return found.filter(row -> !row.codeUsed()
                        && row.endedAt() == null
                        && row.codeEndsAt().isAfter(clock.instant()))
                .flatMap(row -> form.withCode(row, value));
    }

    private Optional<OAuth2Authorization> findByRefresh(String value) {
        String hash = Hashes.of(value);
        rows.findBySpent(hash).ifPresent(this::end);
        return rows.findByRefresh(hash)
                .filter(row -> row.endedAt() == null
                        && row.refreshEndsAt() != null
                        && row.refreshEndsAt().isAfter(clock.instant()))
                .flatMap(row -> form.withRefresh(row, value));
    }

    void end(String id) {
        rows.end(id, clock.instant());
        rows.listTokensOf(id).forEach(token -> gate.revoke(token.id(), token.expiresAt()));
    }
}
