package jp.musubi.platform.cybersecurity.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * 証拠の文書。
 *
 * @param name as it was sent, without folders
 * @param size in bytes
 * @param sha256 hexadecimal
 */
public record Evidence(
        UUID id, UUID sheet, String item, String name, String type, int size, String sha256, Instant at, String by) {}
