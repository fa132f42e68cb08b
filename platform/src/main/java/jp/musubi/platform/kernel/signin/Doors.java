package jp.musubi.platform.kernel.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.certificate.CertificateGate;
import jp.musubi.platform.kernel.signin.session.SessionWatch;
import jp.musubi.platform.kernel.signin.session.Sessions;
import jp.musubi.platform.kernel.signin.token.HeaderToken;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** 門。Which paths are behind a token, which behind a card, which open; every other path does not exist. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none';" + " form-action 'self'; object-src 'none'";

    /** Systems come with a token, each time. */
    @Bean
    @Order(2)
    SecurityFilterChain systems(
            HttpSecurity http,
            JwtDecoder tokens,
            Converter<Jwt, AbstractAuthenticationToken> callers,
            Refuser refuser,
            ProblemWriter writer,
            CertificateGate certificates) {
        return http.securityMatcher(OpenPaths.TOKEN_AREAS)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OpenPaths.OF_SYSTEMS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new HeaderToken())
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint(refuser)
                        .accessDeniedHandler(refuser))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refuser).accessDeniedHandler(refuser))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new CertificateFilter(certificates, refuser), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new ScopeGate(writer), AuthorizationFilter.class)
                .headers(Doors::protect)
                .build();
    }

    /** People come with a card, and keep a session. */
    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, PageRefuser refuser, Settings settings, Sessions sessions) {
        http.authorizeHttpRequests(paths -> {
            paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll();
            paths.requestMatchers(OpenPaths.OF_PEOPLE).permitAll();
            paths.requestMatchers(OpenPaths.OF_CARD).authenticated();
            paths.requestMatchers(OpenPaths.OF_DESK).authenticated();
            if (settings.demo()) {
                paths.requestMatchers(OpenPaths.OF_DEMO).permitAll();
            }
            paths.anyRequest().denyAll();
        });
        // The demo's tools are called by commands, which hold no page and so no form token.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(OpenPaths.OF_DEMO));
        http.exceptionHandling(
                refusals -> refusals.authenticationEntryPoint(refuser).accessDeniedHandler(refuser));
        http.logout(logout -> logout.logoutUrl("/signout")
                .addLogoutHandler((request, response, caller) -> sessions.end(request))
                .logoutSuccessUrl("/"));
        http.addFilterBefore(new SessionWatch(sessions), SecurityContextHolderFilter.class);
        http.requestCache(AbstractHttpConfigurer::disable);
        return http.headers(Doors::protect).build();
    }

    /** A cookie that came over TLS goes over nothing else. */
    @Bean
    ServletContextInitializer sessionCookie(Settings settings) {
        return (ServletContext context) -> context.getSessionCookieConfig()
                .setSecure("https".equals(settings.url().getScheme()));
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
