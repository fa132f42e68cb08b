package jp.musubi.platform.records.signatures;

import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 信じるもの。
 *
 * @param signers authorities that issue certificates for signing letters
 * @param stamps authorities that issue certificates of time stamps
 * @param revocations lists of those authorities, the newest of each; a list that is over says nothing
 */
record SignatureTrust(List<X509Certificate> signers, List<X509Certificate> stamps, List<X509CRL> revocations) {

    static final SignatureTrust NONE = new SignatureTrust(List.of(), List.of(), List.of());

    SignatureTrust {
        signers = List.copyOf(signers);
        stamps = List.copyOf(stamps);
        revocations = List.copyOf(revocations);
    }

    static Set<TrustAnchor> anchors(List<X509Certificate> authorities) {
        return authorities.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
    }
}
