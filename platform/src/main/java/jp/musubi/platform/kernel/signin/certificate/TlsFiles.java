package jp.musubi.platform.kernel.signin.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings.MutualTls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 相互 TLS のファイル。Those of the settings, or those that the demo country has made for itself. */
@Component
class TlsFiles {

    private final @Nullable MutualTls port;
    private final Path demoFolder;
    private final boolean demo;
    private @Nullable List<X509Certificate> authorities;

    TlsFiles(Settings settings) {
        this.port = settings.signIn().mutualTls();
        this.demo = settings.demo();
        this.demoFolder = settings.data().resolve(DemoAuthority.FOLDER);
    }

    /** The platform's own certificate first, then who issued it. */
    List<X509Certificate> chain() {
        return Pem.certificates(text(certificateFile()));
    }

    PrivateKey key() {
        Path set = port == null ? null : port.key();
        return Pem.key(text(set == null ? demoFile(DemoAuthority.SERVER + ".key") : set));
    }

    /** Empty when there is no such port. */
    synchronized List<X509Certificate> authorities() {
        List<X509Certificate> read = authorities;
        if (read == null) {
            read = port == null ? List.of() : Pem.certificates(text(trustFile(port)));
            authorities = read;
        }
        return read;
    }

    private Path certificateFile() {
        Path set = port == null ? null : port.certificate();
        return set == null ? demoFile(DemoAuthority.SERVER + ".pem") : set;
    }

    private Path trustFile(MutualTls port) {
        return port.trust() == null ? demoFile(DemoAuthority.AUTHORITY + ".pem") : Objects.requireNonNull(port.trust());
    }

    private Path demoFile(String name) {
        if (!demo) {
            throw new IllegalStateException("the demo country's certificates are for the demo country only");
        }
        DemoAuthority.in(demoFolder).makeMissing();
        return demoFolder.resolve(name);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("a PEM file cannot be read: " + file, e);
        }
    }
}
