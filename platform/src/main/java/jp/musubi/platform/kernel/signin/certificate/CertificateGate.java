package jp.musubi.platform.kernel.signin.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 証明書に結んだ証の門。A bound token opens only together with its certificate, while that holds (RFC 8705 §3). */
@Component
public class CertificateGate {

    private static final String ATTRIBUTE = "jakarta.servlet.request.X509Certificate";

    private final CertificateCheck check;

    CertificateGate(CertificateCheck check) {
        this.check = check;
    }

    /** @param bound thumbprint that the token names; null when it is bound to none, which any caller may use */
    public boolean lets(@Nullable String bound, HttpServletRequest request) {
        if (bound == null) {
            return true;
        }
        X509Certificate[] chain = chainOf(request);
        return chain.length > 0 && Certificate.thumbprintOf(chain[0]).equals(bound) && check.holds(chain[0]);
    }

    /** The certificates with which this call came; empty on the port without. */
    public static X509Certificate[] chainOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] chain ? chain : new X509Certificate[0];
    }
}
