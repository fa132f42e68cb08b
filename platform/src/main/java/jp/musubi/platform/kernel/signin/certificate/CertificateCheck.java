package jp.musubi.platform.kernel.signin.certificate;

import java.security.cert.X509Certificate;
import java.time.Clock;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.signin.register.Client;
import org.springframework.stereotype.Component;

/**
 * 証明書の確かめ。Whether a certificate proves that client now: of a trusted authority and with the registered name, or the very
 * one that is registered; and in either case in the register of certificates, its party's, neither ended nor revoked.
 */
@Component
public class CertificateCheck {

    private final Certificates register;
    private final TrustedAuthorities authorities;
    private final Clock clock;

    CertificateCheck(Certificates register, TrustedAuthorities authorities, Clock clock) {
        this.register = register;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param chain as it came over TLS, the client's own first */
    public boolean proves(X509Certificate[] chain, Client client) {
        X509Certificate own = chain[0];
        boolean fits = switch (client.proof().method()) {
            case CERTIFICATE ->
                Certificate.thumbprintOf(own).equals(client.proof().credential());
            case CERTIFICATE_NAME ->
                own.getSubjectX500Principal().getName().equals(client.proof().credential())
                        && authorities.issued(chain, clock.instant());
            case JWKS, JWKS_URL, NONE -> false;
        };
        String party = client.party();
        return fits && party != null && belongsTo(own, party);
    }

    /** Asked at each call with a token that is bound to it, too. */
    boolean holds(X509Certificate certificate) {
        return register.find(Certificate.thumbprintOf(certificate))
                .map(each -> each.holdsAt(clock.instant()))
                .orElse(false);
    }

    private boolean belongsTo(X509Certificate certificate, String party) {
        return register.find(Certificate.thumbprintOf(certificate))
                .filter(each -> each.holder().equals(CertificateHolder.party(party)))
                .map(each -> each.holdsAt(clock.instant()))
                .orElse(false);
    }
}
