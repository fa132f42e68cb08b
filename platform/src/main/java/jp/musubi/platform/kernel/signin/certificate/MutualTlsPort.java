package jp.musubi.platform.kernel.signin.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings.MutualTls;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** 証明書で名乗る口。A second port, with TLS 1.3 or 1.2 and a certificate from every caller; the first port stays as it is. */
@Component
class MutualTlsPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String KEY = "musubi";
    private static final char[] IN_MEMORY = "in memory only".toCharArray();

    private final Settings settings;
    private final TlsFiles files;

    MutualTlsPort(Settings settings, TlsFiles files) {
        this.settings = settings;
        this.files = files;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        MutualTls port = settings.signIn().mutualTls();
        if (port != null) {
            factory.addAdditionalConnectors(connector(port.port()));
        }
    }

    private Connector connector(int port) {
        var connector = new Connector(Http11NioProtocol.class.getName());
        connector.setPort(port);
        connector.setScheme("https");
        connector.setSecure(true);
        if (connector.getProtocolHandler() instanceof Http11NioProtocol protocol) {
            protocol.setSSLEnabled(true);
            protocol.setAddress(settings.address());
        }
        connector.addSslHostConfig(host());
        return connector;
    }

    private SSLHostConfig host() {
        var host = new SSLHostConfig();
        host.setProtocols("TLSv1.3+TLSv1.2");
        host.setCertificateVerification("required");
        host.setTrustManagerClassName(AnyCertificate.class.getName());
        var own = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        own.setCertificateKeystore(keys());
        own.setCertificateKeyAlias(KEY);
        own.setCertificateKeystorePassword(new String(IN_MEMORY));
        host.addCertificate(own);
        return host;
    }

    private KeyStore keys() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(KEY, files.key(), IN_MEMORY, files.chain().toArray(X509Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the certificate of the port for certificates cannot be used", e);
        }
    }
}
