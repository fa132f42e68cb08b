package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;

/**
 * 事業者とのことば。
 *
 * @param answered whether the vendor wrote it; else the facility did
 */
public record VendorWord(String vendor, int number, boolean answered, String words, Instant at, String by) {

    public static final int LONGEST = 1000;
}
