package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 登録された公開鍵の保管。 */
@Repository
class ClientKeys {

    private static final String REGISTER = """
            insert into kernel.client_key (party, jwks)
            values (:party, :jwks)
                on conflict (party) do update
               set jwks = excluded.jwks
            """;

    private static final String OF_PARTY = """
            select jwks
              from kernel.client_key
             where party = :party
            """;

    private final JdbcClient jdbc;

    ClientKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds or replaces the keys of a party's system.
     *
     * @throws IllegalArgumentException when the text is no JWK set
     */
    void register(String party, String jwks) {
        // Public parts only, whatever was handed in.
        String publicKeys = parse(jwks).toPublicJWKSet().toString();
        jdbc.sql(REGISTER).param("party", party).param("jwks", publicKeys).update();
    }

    /** Empty when the party has no system that signs. */
    Optional<JWKSet> find(String party) {
        return jdbc.sql(OF_PARTY)
                .param("party", party)
                .query(String.class)
                .optional()
                .map(ClientKeys::parse);
    }

    private static JWKSet parse(String jwks) {
        try {
            return JWKSet.parse(jwks);
        } catch (ParseException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalArgumentException("this is no JWK set");
        }
    }
}
