package jp.musubi.platform.kernel.signin.certificate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * 見本の証明書 (RFC 5280)。P-256, signed with ECDSA and SHA-256; valid from 2020 to 2049, since the demo country's clock may stand
 * anywhere.
 */
record DemoCertificate(byte[] der, KeyPair keys) {

    private static final byte[] ECDSA_SHA256 = Der.sequence(Der.oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
    private static final byte[] LIFE = Der.sequence(Der.utcTime("200101000000Z"), Der.utcTime("491231235959Z"));
    private static final byte[] OF_AUTHORITY = Der.sequence(
            // basicConstraints and keyUsage (keyCertSign, cRLSign), both critical
            Der.sequence(Der.oid(0x55, 0x1d, 0x13), Der.truth(), Der.octets(Der.sequence(Der.truth()))),
            Der.sequence(Der.oid(0x55, 0x1d, 0x0f), Der.truth(), Der.octets(Der.bits(1, new byte[] {0x06}))));

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }

    static DemoCertificate authority(String name) {
        KeyPair keys = newKeys();
        return signed(name, keys, name, keys.getPrivate(), OF_AUTHORITY);
    }

    DemoCertificate issue(String issuer, String name) {
        return signed(name, newKeys(), issuer, keys.getPrivate(), null);
    }

    /** For this machine, by name and address. */
    DemoCertificate issueToServer(String issuer, String name) {
        byte[] names = Der.sequence(
                Der.tagged(0x82, "localhost".getBytes(StandardCharsets.US_ASCII)),
                Der.tagged(0x87, new byte[] {127, 0, 0, 1}));
        byte[] extensions = Der.sequence(Der.sequence(Der.oid(0x55, 0x1d, 0x11), Der.octets(names)));
        return signed(name, newKeys(), issuer, keys.getPrivate(), extensions);
    }

    static DemoCertificate selfSigned(String name) {
        KeyPair keys = newKeys();
        return signed(name, keys, name, keys.getPrivate(), null);
    }

    private static DemoCertificate signed(
            String subject, KeyPair keys, String issuer, PrivateKey signer, byte @Nullable [] extensions) {
        byte[] content = Der.join(
                Der.explicit(0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(120, new SecureRandom()).add(BigInteger.ONE)),
                ECDSA_SHA256,
                new X500Principal(issuer).getEncoded(),
                LIFE,
                new X500Principal(subject).getEncoded(),
                keys.getPublic().getEncoded(),
                extensions == null ? new byte[0] : Der.explicit(3, extensions));
        byte[] body = Der.sequence(content);
        return new DemoCertificate(Der.sequence(body, ECDSA_SHA256, Der.bits(0, sign(body, signer))), keys);
    }

    private static byte[] sign(byte[] body, PrivateKey signer) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer);
            signature.update(body);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no ECDSA", e);
        }
    }
}
