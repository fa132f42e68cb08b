package jp.musubi.platform.kernel.signin.client;

import java.time.Instant;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * 申し立ての検証。Signed with a registered key (RS384 or ES384), for us, for at most five minutes, once. Source: SMART App
 * Launch 2, backend services; RFC 7523 §3.
 */
@Component
class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private final KeySets keys;
    private final Clients clients;
    private final UsedAssertions used;
    private final AssertionRules rules;

    AssertionDecoders(KeySets keys, Clients clients, UsedAssertions used, AssertionRules rules) {
        this.keys = keys;
        this.clients = clients;
        this.used = used;
        this.rules = rules;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient registered) {
        Client client = clients.findLive(registered.getClientId())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        var decoder = NimbusJwtDecoder.withJwkSource((selector, context) -> keys.select(client, selector))
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.add(SignatureAlgorithm.RS384);
                    algorithms.add(SignatureAlgorithm.ES384);
                })
                .build();
        decoder.setJwtValidator(rules.validator(client.id()));
        return assertion -> {
            rules.refuseUnusual(assertion);
            return spend(client.id(), decoder.decode(assertion));
        };
    }

    private Jwt spend(String client, Jwt assertion) {
        String id = assertion.getId();
        Instant expiresAt = assertion.getExpiresAt();
        if (id == null || id.isBlank() || expiresAt == null || !used.spend(client, id, rules.forgottenAt(expiresAt))) {
            throw new BadJwtException("an assertion has an id, an end, and is used once");
        }
        return assertion;
    }
}
