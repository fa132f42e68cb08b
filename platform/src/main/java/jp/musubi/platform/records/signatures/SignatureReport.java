package jp.musubi.platform.records.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 署名の確かめの控え。
 *
 * @param signer of the certificate; null without a signature that can be read
 * @param stampedAt by the sender's time stamp, or null
 * @param own the stamp that the intake added, or null
 * @param checkedAt when it was checked
 */
public record SignatureReport(
        SignatureFinding finding,
        @Nullable Signer signer,
        @Nullable Instant stampedAt,
        @Nullable OwnStamp own,
        Instant checkedAt) {

    /**
     * 署名した人。As the certificate says; whether that is proven, the finding tells.
     *
     * @param authority who issued the certificate
     * @param roles what it says of the signer's profession, maybe nothing; null where nobody looked
     */
    public record Signer(
            String name, String authority, @Nullable List<HcRole> roles) {

        public Signer {
            roles = roles == null ? null : List.copyOf(roles);
        }

        /** Whether the certificate names a profession. */
        public boolean isQualified() {
            return roles != null && !roles.isEmpty();
        }
    }

    /**
     * 受付の時刻の印。Proves that the signature was there at that time, also when the certificate is over or revoked later.
     *
     * @param token RFC 3161, over the value of the signature
     */
    public record OwnStamp(Instant at, byte[] token) {}

    SignatureReport with(@Nullable OwnStamp stamp) {
        return new SignatureReport(finding, signer, stampedAt, stamp, checkedAt);
    }
}
