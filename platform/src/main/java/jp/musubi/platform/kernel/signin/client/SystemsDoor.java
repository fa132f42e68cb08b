package jp.musubi.platform.kernel.signin.client;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadataClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;

/** システムの入口。{@code /oauth2/token|introspect|revoke|jwks} and the server's metadata. */
@Configuration(proxyBeanMethods = false)
class SystemsDoor {

    // The library insists on naming an authorization endpoint, though no grant offered here uses one.
    private static final Set<String> NOT_OFFERED =
            Set.of("device_authorization_endpoint", "pushed_authorization_request_endpoint");

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Settings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.url().toString())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(
            HttpSecurity http,
            SystemTokens tokens,
            AuthenticationProvider assertions,
            AskedScopes scopes,
            Introspection introspection,
            Revocation revocation) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    configure(server, assertions, introspection, revocation);
                    server.tokenGenerator(tokens);
                    server.tokenEndpoint(
                            endpoint -> endpoint.authenticationProviders(providers -> ask(scopes, providers)));
                })
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new KeySetCaching(), HeaderWriterFilter.class)
                .build();
    }

    /** Only what holds a registered key gets in. */
    @Bean
    AuthenticationProvider assertions(
            RegisteredClientRepository systems, OAuth2AuthorizationService kept, AssertionDecoders decoders) {
        var provider = new JwtClientAssertionAuthenticationProvider(systems, kept);
        provider.setJwtDecoderFactory(decoders);
        return provider;
    }

    private static void configure(
            OAuth2AuthorizationServerConfigurer server,
            AuthenticationProvider assertions,
            Introspection introspection,
            Revocation revocation) {
        server.clientAuthentication(
                client -> client.authenticationConverters(converters -> replace(converters, new AssertionConverter()))
                        .authenticationProviders(providers -> replace(providers, assertions)));
        server.tokenIntrospectionEndpoint(
                endpoint -> endpoint.authenticationProviders(providers -> replace(providers, introspection)));
        server.tokenRevocationEndpoint(
                endpoint -> endpoint.authenticationProviders(providers -> replace(providers, revocation)));
        server.authorizationServerMetadataEndpoint(endpoint ->
                endpoint.authorizationServerMetadataCustomizer(metadata -> metadata.claims(claims -> {
                    claims.keySet().removeAll(NOT_OFFERED);
                    claims.put(
                            OAuth2AuthorizationServerMetadataClaimNames.GRANT_TYPES_SUPPORTED,
                            List.of("client_credentials"));
                    claims.put(
                            OAuth2AuthorizationServerMetadataClaimNames.TOKEN_ENDPOINT_AUTH_METHODS_SUPPORTED,
                            List.of("private_key_jwt"));
                })));
    }

    private static void ask(AskedScopes scopes, List<AuthenticationProvider> providers) {
        providers.stream()
                .filter(OAuth2ClientCredentialsAuthenticationProvider.class::isInstance)
                .map(OAuth2ClientCredentialsAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(scopes));
    }

    private static <T> void replace(List<T> defaults, T only) {
        defaults.clear();
        defaults.add(only);
    }
}
