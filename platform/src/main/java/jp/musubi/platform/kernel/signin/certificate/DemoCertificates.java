package jp.musubi.platform.kernel.signin.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Component;

/** 見本の国の証明書。There only where the demo country has a port for certificates and makes its own. */
@Component
public class DemoCertificates {

    private final Settings settings;

    DemoCertificates(Settings settings) {
        this.settings = settings;
    }

    /** Of this party; its key lies beside it in {@code demo-certificates}. */
    public Optional<X509Certificate> find(String party) {
        var port = settings.signIn().mutualTls();
        if (!settings.demo() || port == null || port.trust() != null || !DemoAuthority.PARTIES.contains(party)) {
            return Optional.empty();
        }
        Path folder = settings.data().resolve(DemoAuthority.FOLDER);
        DemoAuthority.in(folder).makeMissing();
        try {
            String text = Files.readString(folder.resolve(party + ".pem"), StandardCharsets.US_ASCII);
            return Optional.of(Pem.certificates(text).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException("a demo certificate cannot be read", e);
        }
    }
}
