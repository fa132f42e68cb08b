package jp.musubi.platform.kernel.signin.register.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 接続システムの鍵を見る。Public parts only: what a key or a certificate is known by, and until when it holds. */
@Component
class ClientKeys {

    private final KeySets keys;
    private final Certificates certificates;
    private final Clock clock;

    ClientKeys(KeySets keys, Certificates certificates, Clock clock) {
        this.keys = keys;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * 一つの鍵。
     *
     * @param id {@code kid} of a key, serial number of a certificate
     * @param kind as in RSA 2048
     * @param thumbprint of a key RFC 7638 with SHA-256, of a certificate SHA-256 of its DER form
     * @param until null for one that holds until it is taken out
     * @param holds whether it proves its client now
     */
    record Line(
            String id,
            String kind,
            String thumbprint,
            @Nullable Instant until,
            boolean holds) {}

    List<Line> list(Client client) {
        ClientMethod method = client.proof().method();
        return switch (method) {
            case JWKS -> keys.listKeys(client).stream().map(this::line).toList();
            case CERTIFICATE, CERTIFICATE_NAME -> held(client).map(this::line).toList();
            case JWKS_URL, NONE -> List.of();
        };
    }

    private Stream<Certificate> held(Client client) {
        String party = client.party();
        String credential = client.proof().credential();
        return party == null
                ? Stream.of()
                : certificates.listOf(CertificateHolder.party(party)).stream()
                        .filter(each -> each.thumbprint().equals(credential)
                                || each.name().subject().equals(credential));
    }

    private Line line(JWK key) {
        Instant until =
                key.getExpirationTime() == null ? null : key.getExpirationTime().toInstant();
        return new Line(
                key.getKeyID() == null ? "" : key.getKeyID(),
                key.getKeyType() + " " + key.size(),
                thumbprint(key),
                until,
                until == null || until.isAfter(clock.instant()));
    }

    private Line line(Certificate certificate) {
        Instant revoked = certificate.revokedAt();
        return new Line(
                certificate.name().serial(),
                "X.509",
                certificate.thumbprint(),
                revoked != null ? revoked : certificate.validTo(),
                certificate.holdsAt(clock.instant()));
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException broken) {
            return "";
        }
    }
}
