package jp.musubi.platform.records.signatures;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 一つの署名。A JWS (RFC 7515) with detached payload in Bundle.signature.data: compact, or flattened JSON with a time stamp
 * under {@code header.etsiU[].sigTst} as in JAdES (ETSI TS 119 182-1). Source: sharing-service §1 (?).
 *
 * @param stamp the time stamp token (RFC 3161) over the JWS signature value, or null
 */
record LetterSignature(JWSHeader header, String protectedPart, String value, byte @Nullable [] stamp) {

    private static final JsonLimits LIMITS = new JsonLimits(256 * 1024, 12, 2_000, 16);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);
    private static final int MOST_CERTIFICATES = 5;

    /** Judged by {@link CriticalHeaders} before. */
    private static final Set<String> UNDERSTOOD = Set.of(CriticalHeaders.CLAIMED_TIME);

    /** Null when it is none that can be read. */
    static @Nullable LetterSignature find(JsonObject signature) {
        String data = signature.findText("data");
        if (data == null || data.length() > LIMITS.maxBytes()) {
            return null;
        }
        try {
            byte[] jws = Base64.getDecoder().decode(data);
            String text = new String(jws, StandardCharsets.UTF_8);
            return text.startsWith("{") ? flattened(jws) : compact(text);
        } catch (IllegalArgumentException | ParseException unreadable) {
            return null;
        }
    }

    /** The certificates of the header, that of the signer first; empty when there is none that can be read. */
    List<X509Certificate> chain() {
        var sent = header.getX509CertChain();
        if (sent == null || sent.isEmpty() || sent.size() > MOST_CERTIFICATES) {
            return List.of();
        }
        List<X509Certificate> chain = sent.stream()
                .map(one -> X509CertUtils.parse(one.decode()))
                .filter(Objects::nonNull)
                .toList();
        return chain.size() == sent.size() ? chain : List.of();
    }

    /** What time stamps are about: the value of the signature, as it is written. */
    byte[] stamped() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    boolean signs(byte[] bytes, X509Certificate signer) {
        JWSVerifier verifier = verifier(signer);
        if (verifier == null) {
            return false;
        }
        try {
            var jws = JWSObject.parse(protectedPart + ".." + value, new Payload(bytes));
            return jws.verify(verifier);
        } catch (JOSEException | ParseException | RuntimeException unreadable) {
            return false;
        }
    }

    private static @Nullable JWSVerifier verifier(X509Certificate signer) {
        try {
            if (signer.getPublicKey() instanceof RSAPublicKey rsa
                    && rsa.getModulus().bitLength() >= 2048) {
                return new RSASSAVerifier(rsa, UNDERSTOOD);
            }
            return signer.getPublicKey() instanceof ECPublicKey ec ? new ECDSAVerifier(ec, UNDERSTOOD) : null;
        } catch (JOSEException unknownCurve) {
            return null;
        }
    }

    private static @Nullable LetterSignature compact(String text) throws ParseException {
        String[] parts = text.split("\\.", -1);
        return parts.length == 3 && parts[1].isEmpty() ? of(parts[0], parts[2], null) : null;
    }

    private static @Nullable LetterSignature flattened(byte[] json) throws ParseException {
        if (!(JsonDocument.parse(json, LIMITS) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject jws)) {
            return null;
        }
        String head = jws.findText("protected");
        String value = jws.findText("signature");
        return head == null || value == null || jws.find("payload") != null ? null : of(head, value, stamp(jws));
    }

    private static @Nullable LetterSignature of(String head, String value, byte @Nullable [] stamp)
            throws ParseException {
        JWSHeader header = JWSHeader.parse(Base64URL.from(head));
        return ALGORITHMS.contains(header.getAlgorithm()) ? new LetterSignature(header, head, value, stamp) : null;
    }

    /** The first token, if there is one; an unreadable one is kept as no bytes, so that it is found wrong. */
    private static byte @Nullable [] stamp(JsonObject jws) {
        JsonObject header = jws.findObject("header");
        if (header == null) {
            return null;
        }
        for (JsonObject each : header.listObjects("etsiU")) {
            JsonObject stamp = each.findObject("sigTst");
            for (JsonObject token : stamp == null ? List.<JsonObject>of() : stamp.listObjects("tstTokens")) {
                String sent = token.findText("val");
                try {
                    return sent == null ? new byte[0] : Base64.getDecoder().decode(sent);
                } catch (IllegalArgumentException noBase64) {
                    return new byte[0];
                }
            }
        }
        return null;
    }
}
