package jp.musubi.platform.pmh.certificates;

import java.time.Instant;
import java.util.Map;

/**
 * 署名した版。Never changed.
 *
 * @param values read from the body
 * @param body the bytes that were signed
 * @param sha256 of them, in hexadecimal
 * @param signer who
 */
public record SignedVersion(
        int number, Map<String, String> values, byte[] body, String sha256, Instant at, Signer signer) {

    public SignedVersion {
        values = Map.copyOf(values);
    }

    /** 署名した医師。As the register of staff had it then. @param licence empty where none is registered */
    public record Signer(String staff, String name, String licence) {}
}
