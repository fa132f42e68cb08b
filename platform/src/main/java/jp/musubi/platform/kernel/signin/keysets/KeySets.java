package jp.musubi.platform.kernel.signin.keysets;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
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

    /** Of a client that was registered with its keys; none of all others. */
    public List<JWK> listKeys(Client client) {
        return client.proof().method() == ClientMethod.JWKS
                ? parse(client.proof().credential()).getKeys()
                : List.of();
    }

    /**
     * With these keys, too: in the place of those of the same {@code kid}. A client that proved itself otherwise has only these
     * from then on.
     *
     * @param added one key (JWK) or several (JWK set)
     * @throws IllegalArgumentException for what is no key, a key without {@code kid}, or none that can sign here
     */
    public Client.Proof proofWith(Client client, String added) {
        List<JWK> more = keysIn(added);
        List<String> names = more.stream().map(JWK::getKeyID).toList();
        if (more.isEmpty() || more.stream().anyMatch(key -> key.getKeyID() == null)) {
            throw new IllegalArgumentException("a key that has no kid");
        }
        List<JWK> all = new ArrayList<>(more);
        listKeys(client).stream().filter(key -> !names.contains(key.getKeyID())).forEach(all::add);
        return proofByKeys(new JWKSet(all).toString());
    }

    /** @throws IllegalArgumentException when it has no such key, or none that can sign would be left */
    public Client.Proof proofWithout(Client client, String id) {
        List<JWK> all = listKeys(client);
        List<JWK> left = all.stream().filter(key -> !id.equals(key.getKeyID())).toList();
        if (left.size() == all.size()) {
            throw new IllegalArgumentException("no key of this kid");
        }
        return proofByKeys(new JWKSet(left).toString());
    }

    private static List<JWK> keysIn(String text) {
        try {
            return List.of(JWK.parse(text));
        } catch (ParseException severalOrNone) {
            return parse(text).getKeys();
        }
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
