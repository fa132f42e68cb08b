package jp.musubi.platform.kernel.signin.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.Optional;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.certificate.DemoCertificates;
import org.springframework.stereotype.Component;

/** 見本の施設の名乗り。Made at the first start; {@code demo-keys/NAME.jwk.json} holds the private key, to sign assertions with. */
@Component
class DemoProofs {

    private static final String FOLDER = "demo-keys";

    private final Path folder;
    private final DemoCertificates issued;
    private final Certificates register;

    DemoProofs(Settings settings, DemoCertificates issued, Certificates register) {
        this.folder = settings.data().resolve(FOLDER);
        this.issued = issued;
        this.register = register;
    }

    String publicKeysOf(String party) {
        try {
            Path file = folder.resolve(party + ".jwk.json");
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                // A temporary file is readable by its owner only, and stays so.
                Path temporary = Files.createTempFile(folder, party, ".new");
                Files.writeString(temporary, make(party).toJSONString());
                Files.move(temporary, file);
            }
            return new JWKSet(ECKey.parse(Files.readString(file, StandardCharsets.UTF_8))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("the demo keys cannot be kept: " + folder, e);
        } catch (ParseException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("a demo key cannot be read: " + folder);
        }
    }

    /** The one with which the party calls at the port for certificates, in the register too; empty without such a port. */
    Optional<X509Certificate> findCertificateOf(String party) {
        Optional<X509Certificate> certificate = issued.find(party);
        certificate.ifPresent(each -> register.register(Certificate.of(each, CertificateHolder.party(party))));
        return certificate;
    }

    private static ECKey make(String party) {
        try {
            return new ECKeyGenerator(Curve.P_384)
                    .keyID("demo-" + party)
                    .algorithm(JWSAlgorithm.ES384)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java has no P-384", e);
        }
    }
}
