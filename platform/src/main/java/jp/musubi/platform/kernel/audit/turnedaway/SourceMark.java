package jp.musubi.platform.kernel.audit.turnedaway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** どこからか、の印。Tells two sources apart, and the same one again while this process lives; it leads back to no address. */
@Component
class SourceMark {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNS = 12;

    private final byte[] secret = new byte[32];

    SourceMark() {
        new SecureRandom().nextBytes(secret);
    }

    String of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of()
                    .formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SIGNS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
