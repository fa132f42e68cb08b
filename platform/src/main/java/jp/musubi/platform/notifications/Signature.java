package jp.musubi.platform.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 通知の印。HMAC-SHA256 over the time in seconds, a point and the body, by the secret that the receiver was shown once (ADR 0044).
 * The time is in it so that an old message cannot be played again later.
 */
final class Signature {

    static final String HEADER = "Musubi-Signature";

    private Signature() {}

    static String of(String secret, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            String signed = at.getEpochSecond() + "." + body;
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("a message cannot be signed");
        }
    }
}
