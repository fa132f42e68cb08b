package jp.musubi.platform.records.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

/**
 * 署名のファイルの中身。Certificates and lists in PEM or DER, the key in PEM (PKCS #8).
 *
 * @param stampKey of the intake's own time stamp, or null: then none is added
 * @param troubles names of the files that could not be read, without their content
 */
record SignatureFiles(SignatureTrust trust, @Nullable StampKey stampKey, List<String> troubles) {

    static final SignatureFiles NONE = new SignatureFiles(SignatureTrust.NONE, null, List.of());
    private static final long LARGEST = 32L * 1024 * 1024;

    SignatureFiles {
        troubles = List.copyOf(troubles);
    }

    static SignatureFiles read(List<FolderState.One> files) {
        var reading = new Reading();
        for (FolderState.One one : files) {
            try {
                if (one.size() > LARGEST) {
                    throw new IOException("too large");
                }
                reading.take(one.place(), Files.readAllBytes(one.file()));
            } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
                reading.troubles.add(one.place().folder() + "/" + one.file().getFileName());
            }
        }
        return new SignatureFiles(
                new SignatureTrust(reading.signers, reading.stamps, reading.lists), reading.stampKey, reading.troubles);
    }

    private static final class Reading {

        private final List<X509Certificate> signers = new ArrayList<>();
        private final List<X509Certificate> stamps = new ArrayList<>();
        private final List<X509CRL> lists = new ArrayList<>();
        private final List<String> troubles = new ArrayList<>();
        private @Nullable StampKey stampKey;

        void take(FolderState.Place place, byte[] content) throws IOException, GeneralSecurityException {
            switch (place) {
                case SIGNERS -> signers.addAll(certificates(content));
                case STAMPS -> stamps.addAll(certificates(content));
                case REVOCATIONS ->
                    CertificateFactory.getInstance("X.509").generateCRLs(new ByteArrayInputStream(content)).stream()
                            .map(X509CRL.class::cast)
                            .forEach(lists::add);
                case STAMPING -> stampKey = new StampKey(key(content), certificatesBesideKey(content));
            }
        }

        private static List<X509Certificate> certificates(byte[] content) throws GeneralSecurityException {
            List<X509Certificate> read =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(content))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (read.isEmpty()) {
                throw new GeneralSecurityException("no certificate");
            }
            return read;
        }

        /** Of one file with both: whatever stands between the certificates is no matter to the reader of them. */
        private static List<X509Certificate> certificatesBesideKey(byte[] content) throws GeneralSecurityException {
            String[] parts = new String(content, StandardCharsets.US_ASCII).split("(?=-----BEGIN )");
            String certificates = Arrays.stream(parts)
                    .filter(part -> part.startsWith("-----BEGIN CERTIFICATE-----"))
                    .reduce("", String::concat);
            return certificates(certificates.getBytes(StandardCharsets.US_ASCII));
        }

        private static PrivateKey key(byte[] content) throws IOException {
            try (var pem = new PEMParser(new StringReader(new String(content, StandardCharsets.US_ASCII)))) {
                for (Object each = pem.readObject(); each != null; each = pem.readObject()) {
                    if (each instanceof PrivateKeyInfo key) {
                        return new JcaPEMKeyConverter().getPrivateKey(key);
                    }
                }
            }
            throw new IOException("no key");
        }
    }
}
