package jp.musubi.platform.cybersecurity.backups;

import java.time.Instant;

/** いつ、だれが書いたか。 */
public record Written(Instant at, String by) {}
