package jp.musubi.platform.records.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 失効の確かめ。Every certificate of a chain against a current list of who issued it. Of a signature with a time stamp only a
 * revocation before the stamp counts; lists tell the time of each.
 */
final class Revocations {

    private static final int CRL_SIGN = 6;

    private final Collection<X509CRL> lists;
    private final Moments when;

    Revocations(Collection<X509CRL> lists, Moments when) {
        this.lists = lists;
        this.when = when;
    }

    /** Null when none of them was revoked. @param below the signer first, without the authority that is trusted */
    @Nullable
    SignatureFinding findFault(List<X509Certificate> below, X509Certificate authority) {
        SignatureFinding worst = null;
        for (int i = 0; i < below.size(); i++) {
            X509Certificate issuer = i + 1 < below.size() ? below.get(i + 1) : authority;
            SignatureFinding fault = findFault(below.get(i), issuer);
            if (fault == SignatureFinding.REVOKED) {
                return fault;
            }
            worst = fault == null ? worst : fault;
        }
        return worst;
    }

    private @Nullable SignatureFinding findFault(X509Certificate certificate, X509Certificate issuer) {
        List<X509CRL> current = lists.stream()
                .filter(list -> isCurrentOf(list, issuer) && ListScope.covers(list, certificate))
                .toList();
        if (current.isEmpty()) {
            return SignatureFinding.REVOCATION_UNKNOWN;
        }
        return current.stream().anyMatch(list -> revokes(list, certificate)) ? SignatureFinding.REVOKED : null;
    }

    private boolean revokes(X509CRL list, X509Certificate certificate) {
        X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
        return entry != null && !entry.getRevocationDate().toInstant().isAfter(when.signed());
    }

    private boolean isCurrentOf(X509CRL list, X509Certificate issuer) {
        boolean current = list.getNextUpdate() != null
                && !list.getThisUpdate().toInstant().isAfter(when.checked())
                && !list.getNextUpdate().toInstant().isBefore(when.checked());
        return current && list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) && signs(issuer, list);
    }

    private static boolean signs(X509Certificate issuer, X509CRL list) {
        boolean[] usage = issuer.getKeyUsage();
        if (usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException anothers) {
            return false;
        }
    }
}
