package jp.musubi.platform.kernel.audit.sealing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/**
 * 頭に署名する鍵。Its id is made from the public key, so that nobody can offer another key under the same name; ids of the
 * demo country's keys begin with {@code demo-}. Prints neither key.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo
 * @param privateKey PKCS #8
 */
record HeadKey(String id, byte[] publicKey, byte[] privateKey) {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 16;

    static HeadKey create(boolean demo) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] open = pair.getPublic().getEncoded();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(open);
            String id = (demo ? "demo-" : "") + HexFormat.of().formatHex(digest, 0, ID_BYTES);
            return new HeadKey(id, open, pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    byte[] sign(byte[] bytes) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("a stored key of the audit log cannot sign");
        }
    }

    @Override
    public String toString() {
        return "HeadKey " + id;
    }
}
