package jp.musubi.platform.demo.signatures;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Vector;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectDirectoryAttributes;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** 見本の認証局。P-256; all it issues holds from 2000 to 2199, since the demo country's clock may stand anywhere, unless asked for less. */
final class DemoCertifier {

    static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2199-12-31T00:00:00Z");

    private static final String COUNTRY = ",O=Musubi demo country,C=JP";
    private static final String HC_ROLE = "1.0.17090.0.1";
    private static final String HPKI_SCHEME = "1.2.392.100495.1.6.1.1";
    private static final int SERIAL_BITS = 120;

    private final X500Name name;
    private final KeyPair keys = newKeys();
    private final X509Certificate certificate;

    DemoCertifier(String commonName) {
        name = new X500Name("CN=" + commonName + COUNTRY);
        var usage = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        certificate = issue(name, keys, UNTIL, new Extensions(true, usage, null, null));
    }

    /** A certificate with its key. */
    record Holder(X509Certificate certificate, KeyPair keys) {}

    /** @param role text of the attribute hcRole (ISO 17090) */
    private record Extensions(
            boolean authority,
            KeyUsage usage,
            @Nullable KeyPurposeId purpose,
            @Nullable String role) {}

    X509Certificate certificate() {
        return certificate;
    }

    /** For signing letters. */
    Holder doctor(String commonName, Instant until) {
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return holder(commonName, until, new Extensions(false, usage, null, "Medical Doctor"));
    }

    /** For time stamps. */
    Holder stampUnit(String commonName) {
        var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        return holder(commonName, UNTIL, new Extensions(false, usage, KeyPurposeId.id_kp_timeStamping, null));
    }

    /** The list of revoked certificates, in DER. */
    byte[] list(Holder... revoked) {
        try {
            var list = new X509v2CRLBuilder(name, Date.from(FROM));
            list.setNextUpdate(Date.from(UNTIL));
            for (Holder one : revoked) {
                list.addCRLEntry(one.certificate().getSerialNumber(), Date.from(FROM), CRLReason.keyCompromise);
            }
            return list.build(signer()).getEncoded();
        } catch (java.io.IOException | OperatorCreationException e) {
            throw new IllegalStateException("a demo list cannot be made", e);
        }
    }

    private Holder holder(String commonName, Instant until, Extensions extensions) {
        KeyPair own = newKeys();
        return new Holder(issue(new X500Name("CN=" + commonName + COUNTRY), own, until, extensions), own);
    }

    private X509Certificate issue(X500Name subject, KeyPair own, Instant until, Extensions extensions) {
        try {
            var serial = new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE);
            var made = new JcaX509v3CertificateBuilder(
                    name, serial, Date.from(FROM), Date.from(until), subject, own.getPublic());
            made.addExtension(Extension.basicConstraints, true, new BasicConstraints(extensions.authority()));
            made.addExtension(Extension.keyUsage, true, extensions.usage());
            if (extensions.role() != null) {
                made.addExtension(Extension.subjectDirectoryAttributes, false, hcRole(extensions.role()));
            }
            if (extensions.purpose() != null) {
                made.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(extensions.purpose()));
            }
            return new JcaX509CertificateConverter().getCertificate(made.build(signer()));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("a demo certificate cannot be made", e);
        }
    }

    /** HCActorData of one actor: the scheme of HPKI, and the profession as a text (ISO 17090-2). */
    private static SubjectDirectoryAttributes hcRole(String text) {
        var scheme = new DERTaggedObject(true, 0, new ASN1ObjectIdentifier(HPKI_SCHEME));
        var free = new DERTaggedObject(true, 2, new DERUTF8String(text));
        var coded = new DERSet(new ASN1Encodable[] {scheme, free});
        var actor = new DERSequence(new DERTaggedObject(true, 0, coded));
        var attribute = new Attribute(new ASN1ObjectIdentifier(HC_ROLE), new DERSet(new DERSet(actor)));
        return new SubjectDirectoryAttributes(new Vector<>(List.of(attribute)));
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }
}
