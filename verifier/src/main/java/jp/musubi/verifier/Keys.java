package jp.musubi.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 鍵。Lines {@code key ID SPKI}; the id is made from the key, so that a name cannot be given to another key. */
final class Keys {

    private static final Pattern LINE = Pattern.compile("key ((?:demo-)?([0-9a-f]{32})) ([A-Za-z0-9+/]{1,400}={0,2})");
    private static final String ALGORITHM = "Ed25519";

    private final Map<String, PublicKey> known = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();

    /** False when the line has another form, its id is not that of its key, or the key was there before. */
    boolean add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(parts.group(3));
            String id = HexFormat.of().formatHex(new Digest().plain(encoded), 0, 16);
            if (!id.equals(parts.group(2))) {
                return false;
            }
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            unused.add(parts.group(1));
            return known.put(parts.group(1), key) == null;
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return false;
        }
    }

    /** Ids of keys that signed no head. */
    Set<String> unused() {
        return Set.copyOf(unused);
    }

    boolean signed(Head head) {
        PublicKey key = known.get(head.keyId());
        if (key == null) {
            return false;
        }
        unused.remove(head.keyId());
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(head.signedBytes());
            return signature.verify(head.signature());
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }
}
