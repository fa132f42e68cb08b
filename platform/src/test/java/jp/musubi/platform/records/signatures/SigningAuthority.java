package jp.musubi.platform.records.signatures;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNumericString;
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
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** 試験の認証局。Issues certificates, revokes them, and stamps times; worth nothing outside of a test. */
final class SigningAuthority {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    private static final String SIGNATURE = "SHA256withRSA";

    /** Of holders, in turn: making keys is dear, and these are more than one test tells apart. */
    private static final List<KeyPair> KEYS =
            Stream.generate(SigningAuthority::keyPair).limit(6).toList();

    private static final AtomicInteger TURN = new AtomicInteger();

    private final X500Name name;
    private final KeyPair keys = keyPair();
    private final X509Certificate certificate;
    private int next = 2;

    SigningAuthority(String commonName) {
        name = new X500Name("CN=" + commonName + ",O=Musubi demo country,C=JP");
        certificate =
                issue(name, keys, FROM.minus(Duration.ofDays(3650)), UNTIL.plus(Duration.ofDays(3650)), true, null);
    }

    /** A certificate with its key. */
    record Holder(X509Certificate certificate, KeyPair keys) {}

    X509Certificate certificate() {
        return certificate;
    }

    Holder doctor(Instant from, Instant until) {
        KeyPair own = KEYS.get(TURN.getAndIncrement() % KEYS.size());
        return new Holder(issue(new X500Name("CN=doctor " + next), own, from, until, false, null), own);
    }

    /** Whose certificate says so by hcRole: each a text, tagged as the one or the other reading of ISO 17090-2 has it. */
    Holder qualified(boolean explicit, String... texts) {
        KeyPair own = keyPair();
        var actors = new ASN1EncodableVector();
        for (String text : texts) {
            var coded = new ASN1EncodableVector();
            coded.add(new DERTaggedObject(explicit, 0, new ASN1ObjectIdentifier("1.2.392.100495.1.6.1.1")));
            coded.add(new DERTaggedObject(explicit, 1, new DERNumericString("1")));
            coded.add(new DERTaggedObject(true, 2, new DERUTF8String(text)));
            actors.add(new DERSequence(new DERTaggedObject(explicit, 0, new DERSet(coded))));
        }
        var attribute = new Attribute(HcRoles.HC_ROLE, new DERSet(new DERSet(actors)));
        var attributes = new SubjectDirectoryAttributes(new Vector<>(List.of(attribute)));
        return new Holder(issue(new X500Name("CN=doctor " + next), own, FROM, UNTIL, false, null, attributes), own);
    }

    Holder stampUnit() {
        KeyPair own = KEYS.get(TURN.getAndIncrement() % KEYS.size());
        return new Holder(
                issue(new X500Name("CN=stamps " + next), own, FROM, UNTIL, false, KeyPurposeId.id_kp_timeStamping),
                own);
    }

    /** An authority below this one. */
    Holder below(String commonName) {
        KeyPair own = KEYS.get(TURN.getAndIncrement() % KEYS.size());
        return new Holder(issue(new X500Name("CN=" + commonName), own, FROM, UNTIL, true, null), own);
    }

    X509CRL listOf(Holder... revoked) {
        return list(FROM, FROM, UNTIL, revoked);
    }

    /**
     * @param at when they were revoked
     * @param from when the list was issued
     * @param until when the next one is due
     */
    X509CRL list(Instant at, Instant from, Instant until, Holder... revoked) {
        try {
            var list = new X509v2CRLBuilder(name, Date.from(from));
            list.setNextUpdate(Date.from(until));
            for (Holder one : revoked) {
                list.addCRLEntry(one.certificate().getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
            }
            byte[] der = list.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate()))
                    .getEncoded();
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** The JWS in compact form, payload detached. */
    static String jws(byte[] document, Holder signer) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .x509CertChain(List.of(com.nimbusds.jose.util.Base64.encode(
                            signer.certificate().getEncoded())))
                    .build();
            var jws = new JWSObject(header, new Payload(document));
            jws.sign(new RSASSASigner(signer.keys().getPrivate()));
            return jws.serialize(true);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** The same with a header written by hand, signed as it stands; {@code crit} and the like are not judged by the signer. */
    static String jws(byte[] document, Holder signer, String members, boolean encoded) {
        try {
            String x5c = Base64.getEncoder().encodeToString(signer.certificate().getEncoded());
            String header = "{\"alg\":\"RS256\",\"x5c\":[\"" + x5c + "\"]," + members + "}";
            var url = Base64.getUrlEncoder().withoutPadding();
            String head = url.encodeToString(header.getBytes(StandardCharsets.UTF_8));
            var signature = java.security.Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.keys().getPrivate());
            signature.update((head + ".").getBytes(StandardCharsets.US_ASCII));
            signature.update(encoded ? url.encode(document) : document);
            return head + ".." + url.encodeToString(signature.sign());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** The same with a time stamp over its signature value. */
    static String stamped(String jws, Holder unit, Instant at) {
        String[] parts = jws.split("\\.", -1);
        return "{\"protected\":\"" + parts[0] + "\",\"header\":{\"etsiU\":[{\"sigTst\":{\"tstTokens\":[{\"val\":\""
                + Base64.getEncoder().encodeToString(stamp(parts[2], unit, at)) + "\"}]}}]},\"signature\":\"" + parts[2]
                + "\"}";
    }

    static byte[] stamp(String value, Holder unit, Instant at) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(SIGNATURE, unit.keys().getPrivate(), unit.certificate()),
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                            org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(unit.certificate())));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            return tokens.generate(requests.generate(TSPAlgorithms.SHA256, digest), BigInteger.ONE, Date.from(at))
                    .getEncoded();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private X509Certificate issue(
            X500Name subject, KeyPair own, Instant from, Instant until, boolean authority, KeyPurposeId purpose) {
        return issue(subject, own, from, until, authority, purpose, null);
    }

    private X509Certificate issue(
            X500Name subject,
            KeyPair own,
            Instant from,
            Instant until,
            boolean authority,
            KeyPurposeId purpose,
            SubjectDirectoryAttributes attributes) {
        try {
            var made = new JcaX509v3CertificateBuilder(
                    name, BigInteger.valueOf(next++), Date.from(from), Date.from(until), subject, own.getPublic());
            made.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            made.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (attributes != null) {
                made.addExtension(Extension.subjectDirectoryAttributes, false, attributes);
            }
            if (purpose != null) {
                made.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(made.build(new JcaContentSignerBuilder(SIGNATURE).build(keys.getPrivate())));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
