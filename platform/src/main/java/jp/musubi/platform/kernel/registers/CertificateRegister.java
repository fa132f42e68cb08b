package jp.musubi.platform.kernel.registers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 電子証明書の台帳。A new one comes in PEM; afterwards it can be revoked and nothing else. */
@Component
class CertificateRegister implements Register {

    private static final List<EntryField> FIELDS = List.of(
            EntryField.choice("holderKind", "持ち主の種類", CertificateHolder.Kind.values(), CertificateRegister::word),
            EntryField.need("holder", "持ち主"),
            new EntryField("pem", "証明書 (PEM)", EntryField.Kind.PEM, false, Map.of()),
            EntryField.yes("revoked", "失効"),
            EntryField.shown("serial", "通し番号"),
            EntryField.shown("subject", "主体者"),
            EntryField.shown("issuer", "発行者"),
            EntryField.shown("validFrom", "有効期間の始まり"),
            EntryField.shown("validTo", "有効期間の終わり"),
            EntryField.shown("revokedAt", "失効の時刻"));

    /** Of a facility's system and its staff, of one holder, or all. */
    private static final String ROWS =
            """
            select thumbprint as key, %s as searched, holder_kind as "holderKind", holder, serial, subject, issuer,
                   valid_from as "validFrom", valid_to as "validTo", revoked_at as "revokedAt",
                   revoked_at is not null as revoked
              from kernel.certificate
             where :of = '' or holder = :of
                or holder_kind = 'PARTY' and holder in (select name from kernel.party where facility = :of)
                or holder_kind = 'STAFF' and holder in (select staff_id from kernel.staff where facility = :of)
            """.formatted(EntryLists.searchKeyOf("thumbprint", "holder", "serial", "subject", "issuer"));

    private final Certificates certificates;
    private final CertificateHolders holders;
    private final EntryLists lists;

    CertificateRegister(Certificates certificates, CertificateHolders holders, EntryLists lists) {
        this.lists = lists;
        this.certificates = certificates;
        this.holders = holders;
    }

    @Override
    public RegisterName name() {
        return RegisterName.CERTIFICATES;
    }

    @Override
    public List<EntryField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Map<String, String>> find(String key) {
        return certificates.find(key).map(CertificateRegister::cells);
    }

    /** The thumbprint of the certificate sent; of one that is here already, empty: the address says which. */
    @Override
    public String keyOf(Cells cells) {
        X509Certificate sent = findSent(cells);
        return sent == null ? "" : Certificate.thumbprintOf(sent);
    }

    @Override
    public RegisterSheet list(RegisterQuestion question) {
        return lists.page(this, question);
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public void write(Cells cells, String by, String reason) {
        String thumbprint = cells.text("key");
        CertificateHolder holder =
                new CertificateHolder(cells.constant(CertificateHolder.Kind.class, "holderKind"), cells.text("holder"));
        if (!holders.isKnown(holder)) {
            throw new EntryRefused("holder", FaultKind.NO_HOLDER);
        }
        Optional<Certificate> before = certificates.find(thumbprint);
        if (before.isPresent() && !before.get().holder().equals(holder)) {
            throw new EntryRefused("holder", FaultKind.OTHER_HOLDER);
        }
        if (before.isEmpty()) {
            X509Certificate sent = findSent(cells);
            if (sent == null) {
                throw new EntryRefused("pem", FaultKind.MISSING);
            }
            certificates.register(Certificate.of(sent, holder));
        }
        if (cells.yes("revoked")) {
            certificates.revoke(thumbprint);
        }
    }

    private static @Nullable X509Certificate findSent(Cells cells) {
        String pem = cells.find("pem");
        if (pem == null) {
            return null;
        }
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
        } catch (CertificateException unreadable) {
            throw new EntryRefused("pem", FaultKind.NO_CERTIFICATE);
        }
    }

    @Override
    public boolean isOwn(Caller caller, Map<String, String> entry) {
        String facility = ownOf(caller);
        return !facility.isEmpty()
                && holders.isOf(
                        new CertificateHolder(
                                CertificateHolder.Kind.valueOf(entry.getOrDefault("holderKind", "PARTY")),
                                entry.getOrDefault("holder", "")),
                        facility);
    }

    @Override
    public String ownOf(Caller caller) {
        FacilityCode own = caller.facility();
        return own == null ? "" : own.digits();
    }

    private static String word(CertificateHolder.Kind kind) {
        return switch (kind) {
            case PARTY -> "施設・機関のシステム";
            case STAFF -> "職員";
        };
    }

    private static Map<String, String> cells(Certificate certificate) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("key", certificate.thumbprint());
        cells.put("holderKind", certificate.holder().kind().name());
        cells.put("holder", certificate.holder().name());
        cells.put("revoked", Cells.text(certificate.revokedAt() != null));
        cells.put("serial", certificate.name().serial());
        cells.put("subject", certificate.name().subject());
        cells.put("issuer", certificate.name().issuer());
        cells.put("validFrom", certificate.validFrom().toString());
        cells.put("validTo", certificate.validTo().toString());
        Instant revokedAt = certificate.revokedAt();
        cells.put("revokedAt", revokedAt == null ? "" : revokedAt.toString());
        return cells;
    }
}
