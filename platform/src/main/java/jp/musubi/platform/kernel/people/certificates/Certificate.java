package jp.musubi.platform.kernel.people.certificates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * 電子証明書。What the register keeps of a certificate; the key stays with its holder.
 *
 * @param thumbprint SHA-256 of the DER form, base64url without padding: the {@code x5t#S256} of a bound token (RFC 8705)
 * @param name serial number, subject and issuer as printed in it
 * @param validTo last moment, inclusive, as X.509 has it
 * @param revokedAt from when it no longer holds, or null
 */
public record Certificate(
        String thumbprint,
        CertificateHolder holder,
        CertificateName name,
        Instant validFrom,
        Instant validTo,
        @Nullable Instant revokedAt) {

    /** The entry of this certificate for this holder, not revoked. */
    public static Certificate of(X509Certificate certificate, CertificateHolder holder) {
        return new Certificate(
                thumbprintOf(certificate),
                holder,
                new CertificateName(
                        certificate.getSerialNumber().toString(16),
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getIssuerX500Principal().getName()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                null);
    }

    /** As a bound token names it. */
    public static String thumbprintOf(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalArgumentException("the certificate cannot be read", e);
        }
    }

    /** Within its days, and not revoked. */
    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(validFrom)
                && !moment.isAfter(validTo)
                && (revokedAt == null || moment.isBefore(revokedAt));
    }
}
