package jp.musubi.platform.records.signatures;

import java.time.Instant;

/**
 * 見る時。
 *
 * @param signed at which a certificate has to be in force: the earliest time by which the signature is proven to be there
 * @param checked at which the lists of revoked certificates have to be current
 */
record Moments(Instant signed, Instant checked) {}
