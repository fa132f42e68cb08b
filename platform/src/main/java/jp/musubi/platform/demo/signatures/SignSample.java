package jp.musubi.platform.demo.signatures;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.util.Base64;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.demo.DemoMode;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.springframework.stereotype.Component;

/** 見本に署名する。Adds {@code Bundle.signature} behind the last member; what was there before is what is signed, byte for byte. */
@DemoMode
@Component
public class SignSample {

    private final DemoSigners signers;

    SignSample(DemoSigners signers) {
        this.signers = signers;
    }

    /** @param letter JSON of a Bundle without a signature */
    public byte[] sign(byte[] letter, SignedAs kind, Instant at) {
        byte[] signed = kind == SignedAs.BROKEN ? Arrays.copyOf(letter, letter.length - 1) : letter;
        String jws = jws(signed, signers.holder(kind));
        String member = ",\"signature\":{\"type\":[{\"system\":\"urn:iso-astm:E1762-95:2013\","
                + "\"code\":\"1.2.840.10065.1.12.1.1\"}],\"when\":\"" + at + "\",\"who\":{\"display\":\"見本 医師\"},"
                + "\"sigFormat\":\"application/jose\",\"data\":\""
                + java.util.Base64.getEncoder().encodeToString(jws.getBytes(StandardCharsets.US_ASCII)) + "\"}";
        byte[] added = member.getBytes(StandardCharsets.UTF_8);
        int end = endOfLastMember(letter);
        byte[] whole = Arrays.copyOf(letter, letter.length + added.length);
        System.arraycopy(added, 0, whole, end, added.length);
        System.arraycopy(letter, end, whole, end + added.length, letter.length - end);
        return whole;
    }

    private static int endOfLastMember(byte[] object) {
        int end = object.length - 1;
        while (object[end] != '}') {
            end--;
        }
        while (Character.isWhitespace(object[end - 1])) {
            end--;
        }
        return end;
    }

    private static String jws(byte[] bytes, String pem) {
        try {
            X509CertificateHolder certificate = read(pem, X509CertificateHolder.class);
            var key = (ECPrivateKey) new JcaPEMKeyConverter().getPrivateKey(read(pem, PrivateKeyInfo.class));
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .x509CertChain(List.of(Base64.encode(certificate.getEncoded())))
                    .build();
            var jws = new JWSObject(header, new Payload(bytes));
            jws.sign(new ECDSASigner(key));
            return jws.serialize(true);
        } catch (IOException | CertificateException | JOSEException e) {
            throw new IllegalStateException("the sample cannot be signed", e);
        }
    }

    private static <T> T read(String pem, Class<T> kind) throws IOException, CertificateException {
        try (var parser = new PEMParser(new StringReader(pem))) {
            for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
                if (kind.isInstance(each)) {
                    return kind.cast(each);
                }
            }
        }
        throw new CertificateException("a demo signer lacks its " + kind.getSimpleName());
    }
}
