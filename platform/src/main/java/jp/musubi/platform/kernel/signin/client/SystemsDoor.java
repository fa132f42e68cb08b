package jp.musubi.platform.kernel.signin.client;

import java.util.Set;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.session.SessionWatch;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** 証の入口。{@code /oauth2/authorize|token|introspect|revoke|jwks} and the server's metadata. */
@Configuration(proxyBeanMethods = false)
class SystemsDoor {

    private static final Set<String> NOT_OFFERED =
            Set.of("device_authorization_endpoint", "pushed_authorization_request_endpoint");

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Settings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.url().toString())
                .build();
    }

    /** A session counts for the authorization endpoint only; all others ask for a client's proof, whatever cookie comes. */
    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(
            HttpSecurity http, TokenParts tokens, ClientProofs proofs, SignInFirst signInFirst, Sessions sessions) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.tokenGenerator(tokens.generator());
                    proofs.configure(server);
                    tokens.configure(server);
                    server.authorizationServerMetadataEndpoint(endpoint ->
                            endpoint.authorizationServerMetadataCustomizer(metadata -> metadata.claims(claims -> {
                                claims.keySet().removeAll(NOT_OFFERED);
                                claims.putAll(Offer.IN_METADATA);
                            })));
                })
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signInFirst))
                .sessionManagement(policy -> policy.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new KeySetCaching(), HeaderWriterFilter.class)
                .addFilterBefore(new SessionWatch(sessions), SecurityContextHolderFilter.class)
                .build();
    }
}
