package jp.musubi.platform.records.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 証明書の鎖。From a certificate to an authority that is trusted, by PKIX (RFC 5280) as of the signature, then the lists of
 * revoked certificates as of now: PKIX itself takes only lists that were issued before the signature.
 */
final class CertificateChain {

    private CertificateChain() {}

    /** Null when it holds. */
    static @Nullable SignatureFinding findFault(
            List<X509Certificate> chain, Set<TrustAnchor> anchors, Collection<X509CRL> lists, Moments when) {
        if (anchors.isEmpty()) {
            return SignatureFinding.UNKNOWN_AUTHORITY;
        }
        try {
            List<X509Certificate> below = chain.stream()
                    .filter(one -> anchors.stream().noneMatch(anchor -> one.equals(anchor.getTrustedCert())))
                    .toList();
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(below);
            var parameters = new PKIXParameters(anchors);
            parameters.setDate(Date.from(when.signed()));
            parameters.setRevocationEnabled(false);
            var held = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return new Revocations(lists, when)
                    .findFault(below, held.getTrustAnchor().getTrustedCert());
        } catch (CertPathValidatorException fault) {
            return finding(fault.getReason());
        } catch (GeneralSecurityException unreadable) {
            return SignatureFinding.UNREADABLE;
        }
    }

    private static SignatureFinding finding(CertPathValidatorException.Reason reason) {
        return reason == BasicReason.EXPIRED || reason == BasicReason.NOT_YET_VALID
                ? SignatureFinding.NOT_IN_FORCE
                : SignatureFinding.UNKNOWN_AUTHORITY;
    }
}
