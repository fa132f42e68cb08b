package jp.musubi.platform.kernel.signin.register;

import java.util.List;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * 接続システム。
 *
 * @param id {@code [a-z0-9-]+}; of a facility's first system the name of its party
 * @param party for whom it acts; null for an app of persons, who act for themselves
 * @param proof how it proves itself
 * @param scopes the most that its tokens may allow
 * @param redirectUris of an app: where codes may be sent, compared character by character
 */
public record Client(
        String id,
        @Nullable String party,
        String japaneseName,
        ClientKind kind,
        Proof proof,
        Scopes scopes,
        List<String> redirectUris) {

    public Client {
        redirectUris = List.copyOf(redirectUris);
        if ((kind == ClientKind.PERSON_APP) != (party == null)) {
            throw new IllegalArgumentException("an app of persons acts for no party, all others for one");
        }
        if ((kind == ClientKind.SYSTEM) != redirectUris.isEmpty()) {
            throw new IllegalArgumentException("an app says where codes go, a system has no codes");
        }
        if (kind == ClientKind.SYSTEM && proof.method() == ClientMethod.NONE) {
            throw new IllegalArgumentException("a system proves itself");
        }
    }

    /** The same client, proving itself in another way. */
    public Client withProof(Proof other) {
        return new Client(id, party, japaneseName, kind, other, scopes, redirectUris);
    }

    /** @param credential public by nature: keys, an address, a name, or empty; see {@link ClientMethod} */
    public record Proof(ClientMethod method, String credential) {}
}
