package jp.musubi.platform.kernel.signin.keysets;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import org.springframework.stereotype.Component;

/** 鍵の束の入口。 */
@Component
public class KeySets {

    private final FetchedKeySets fetched;
    private final KeySetAddresses addresses;

    KeySets(FetchedKeySets fetched, KeySetAddresses addresses) {
        this.fetched = fetched;
        this.addresses = addresses;
    }

    /** The client's keys that fit; none when it does not sign, or its key set cannot be had. */
    public List<JWK> select(Client client, JWKSelector selector) {
        Client.Proof proof = client.proof();
        return switch (proof.method()) {
            case JWKS -> selector.select(parse(proof.credential()));
            case JWKS_URL -> fetched.select(URI.create(proof.credential()), selector);
            case CERTIFICATE, CERTIFICATE_NAME, NONE -> List.of();
        };
    }

    /**
     * What is registered for keys that are handed in: their public parts only.
     *
     * @throws IllegalArgumentException when the text is no JWK set, or none of its keys is of a kind that can sign here
     */
    public Client.Proof proofByKeys(String jwks) {
        JWKSet keys = parse(jwks).toPublicJWKSet();
        if (keys.getKeys().stream().noneMatch(KeySets::canSign)) {
            throw new IllegalArgumentException("no RSA key of 2048 bits and no P-384 key");
        }
        return new Client.Proof(ClientMethod.JWKS, keys.toString());
    }

    /** @throws IllegalArgumentException when this address may not be fetched from */
    public Client.Proof proofByAddress(URI address) {
        if (!addresses.mayBeFetched(address)) {
            throw new IllegalArgumentException("this address is not fetched from");
        }
        return new Client.Proof(ClientMethod.JWKS_URL, address.toString());
    }

    private static boolean canSign(JWK key) {
        return key.getKeyID() != null
                && switch (key.getKeyType().getValue()) {
                    case "RSA" -> key.size() >= 2048;
                    case "EC" -> key.size() == 384;
                    default -> false;
                };
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
