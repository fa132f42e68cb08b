package jp.musubi.platform.cybersecurity.connections;

import java.time.Instant;

/** だれが、いつ書いたか。 */
public record Written(Instant at, String by) {}
