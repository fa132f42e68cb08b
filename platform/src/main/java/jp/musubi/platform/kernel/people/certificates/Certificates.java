package jp.musubi.platform.kernel.people.certificates;

import java.util.List;
import java.util.Optional;

/** 電子証明書の台帳の入口。Entries stay after a certificate has ended; ask {@link Certificate#holdsAt}. */
public interface Certificates {

    /** The certificate of that SHA-256 thumbprint (base64url without padding). */
    Optional<Certificate> find(String thumbprint);

    /** All certificates of that holder, the newest first. */
    List<Certificate> listOf(CertificateHolder holder);

    /** All certificates, by holder, then the newest first. */
    List<Certificate> list();

    /**
     * Adds a certificate; a second time changes nothing.
     *
     * @throws IllegalArgumentException when it is another holder's
     */
    void register(Certificate certificate);

    /**
     * From now on it no longer holds; a second time changes nothing.
     *
     * @throws java.util.NoSuchElementException when no certificate has this thumbprint
     */
    void revoke(String thumbprint);
}
