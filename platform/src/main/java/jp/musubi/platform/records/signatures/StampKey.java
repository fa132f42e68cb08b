package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** 受付の時刻の印を押す鍵。Makes RFC 3161 tokens by SHA-256, to the second, with the certificates inside. */
record StampKey(PrivateKey key, List<X509Certificate> chain) {

    /** Our own words for how a stamp is made; the arc 2.999 is the one for examples (ITU-T X.660). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");

    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final int SERIAL_BITS = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    StampKey {
        chain = List.copyOf(chain);
    }

    /** @throws IllegalStateException when key and certificate are not for this */
    byte[] stamp(byte[] value, Instant at) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(algorithm, key, chain.get(0));
            var tokens = new TimeStampTokenGenerator(signer, digests.get(SHA256), POLICY);
            tokens.addCertificates(new JcaCertStore(chain));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            var request = requests.generate(TSPAlgorithms.SHA256, TimeStamp.sha256(value));
            return tokens.generate(request, new BigInteger(SERIAL_BITS, RANDOM), Date.from(at))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | CertificateEncodingException | IOException unfit) {
            throw new IllegalStateException("the key of the time stamp cannot be used", unfit);
        }
    }
}
