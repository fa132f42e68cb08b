package jp.musubi.platform.kernel.signin.certificate;

import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/**
 * どの証明書も受け取る。TLS proves that the caller holds the key; whether the certificate means anything is asked afterwards, for each
 * client as it is registered: by its authority, or as the very one (RFC 8705 §2). Made by the container from its name.
 */
public final class AnyCertificate implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    /** There is no server that we would ask. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {
        throw new UnsupportedOperationException("for callers only");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
