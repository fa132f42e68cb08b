package jp.musubi.platform.kernel.signin.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 認証局。Those of the setting; in the demo country its own. Revocation is the register's business, not a list's. */
@Component
class TrustedAuthorities {

    private final TlsFiles files;

    TrustedAuthorities(TlsFiles files) {
        this.files = files;
    }

    /** Whether one of them has issued this chain, valid at that instant. */
    boolean issued(X509Certificate[] chain, Instant now) {
        Set<TrustAnchor> anchors = files.authorities().stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            var parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(now));
            var path = CertificateFactory.getInstance("X.509")
                    .generateCertPath(Arrays.stream(chain)
                            .filter(each -> !files.authorities().contains(each))
                            .toList());
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException notIssued) {
            return false;
        }
    }
}
