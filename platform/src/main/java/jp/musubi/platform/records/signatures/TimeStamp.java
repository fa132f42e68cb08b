package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** 時刻の印。An RFC 3161 token over some bytes by SHA-256, from an authority that is trusted for stamps. */
final class TimeStamp {

    private static final int MOST_CERTIFICATES = 5;

    private TimeStamp() {}

    /** When the bytes existed; null when the token is not one of these bytes by a trusted authority, or lies ahead. */
    static @Nullable Instant findTime(byte[] token, byte[] stamped, SignatureTrust trust, Instant now) {
        try {
            var stamp = new TimeStampToken(new CMSSignedData(token));
            var info = stamp.getTimeStampInfo();
            Instant at = info.getGenTime().toInstant();
            X509Certificate signer = signer(stamp);
            if (signer == null
                    || !info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                    || !MessageDigest.isEqual(info.getMessageImprintDigest(), sha256(stamped))
                    || at.isAfter(now)) {
                return null;
            }
            // Also asks for the extended key usage of time stamps, alone and critical.
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            boolean trusted = CertificateChain.findFault(
                            chain(signer, stamp),
                            SignatureTrust.anchors(trust.stamps()),
                            trust.revocations(),
                            new Moments(at, now))
                    == null;
            return trusted ? at : null;
        } catch (CMSException
                | IOException
                | TSPException
                | CertificateException
                | OperatorCreationException
                | RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable X509Certificate signer(TimeStampToken stamp) throws CertificateException {
        List<X509CertificateHolder> found =
                new ArrayList<>(stamp.getCertificates().getMatches(stamp.getSID()));
        return found.isEmpty() ? null : new JcaX509CertificateConverter().getCertificate(found.get(0));
    }

    /** Those of the token's certificates that lead on from its signer. */
    private static List<X509Certificate> chain(X509Certificate signer, TimeStampToken stamp)
            throws CertificateException {
        List<X509Certificate> sent = new ArrayList<>();
        for (X509CertificateHolder each : stamp.getCertificates().getMatches(null)) {
            sent.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        List<X509Certificate> chain = new ArrayList<>(List.of(signer));
        while (chain.size() < MOST_CERTIFICATES) {
            X509Certificate last = chain.get(chain.size() - 1);
            X509Certificate next = sent.stream()
                    .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .filter(one -> !chain.contains(one))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
