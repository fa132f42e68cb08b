package jp.musubi.platform.kernel.signin.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** PEM の読み書き (RFC 7468)。Certificates and unencrypted PKCS #8 keys. */
public final class Pem {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private Pem() {}

    /** @throws IllegalArgumentException when it holds none, or one cannot be read */
    public static List<X509Certificate> certificates(String text) {
        try {
            var read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
            if (!read.isEmpty()) {
                return read.stream().map(each -> (X509Certificate) each).toList();
            }
        } catch (CertificateException e) {
            // Told below.
        }
        throw new IllegalArgumentException("no certificate in PEM");
    }

    static PrivateKey key(String text) {
        String body = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        for (String algorithm : List.of("EC", "RSA")) {
            try {
                return KeyFactory.getInstance(algorithm)
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
            } catch (GeneralSecurityException | IllegalArgumentException other) {
                // Tried as the next kind; nothing of the key is told.
            }
        }
        throw new IllegalArgumentException("no private key (PKCS #8, EC or RSA) in PEM");
    }

    static String write(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
