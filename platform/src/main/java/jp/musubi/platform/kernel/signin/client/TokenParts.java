package jp.musubi.platform.kernel.signin.client;

import java.util.List;
import java.util.function.Consumer;
import jp.musubi.platform.kernel.signin.app.RefreshTokens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/** 証の部品。How tokens are made, what may be asked for, and the two questions about a token. */
@Component
record TokenParts(
        SystemTokens access, RefreshTokens refresh, AskedScopes scopes, AppRequests apps, Questions questions) {

    private static final String CONSENT = "/signin/app";

    OAuth2TokenGenerator<OAuth2Token> generator() {
        return new DelegatingOAuth2TokenGenerator(access, refresh);
    }

    void configure(OAuth2AuthorizationServerConfigurer server) {
        server.tokenEndpoint(endpoint -> endpoint.accessTokenResponseHandler(PatientContext.answers())
                .authenticationProviders(providers -> each(
                        providers,
                        OAuth2ClientCredentialsAuthenticationProvider.class,
                        provider -> provider.setAuthenticationValidator(scopes))));
        server.authorizationEndpoint(endpoint -> endpoint.consentPage(CONSENT)
                .authenticationProviders(providers -> each(
                        providers,
                        OAuth2AuthorizationCodeRequestAuthenticationProvider.class,
                        provider -> provider.setAuthenticationValidator(apps))));
        server.tokenIntrospectionEndpoint(
                endpoint -> endpoint.authenticationProviders(list -> only(list, questions.introspection())));
        server.tokenRevocationEndpoint(
                endpoint -> endpoint.authenticationProviders(list -> only(list, questions.revocation())));
    }

    private static <T> void each(List<AuthenticationProvider> providers, Class<T> type, Consumer<T> change) {
        providers.stream().filter(type::isInstance).map(type::cast).forEach(change);
    }

    private static void only(List<AuthenticationProvider> providers, AuthenticationProvider one) {
        providers.clear();
        providers.add(one);
    }

    /** 証についての問い。 */
    @Component
    record Questions(Introspection introspection, Revocation revocation) {}
}
