package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;
import java.util.UUID;

/**
 * 送った報告。Never changes; a correction is another report.
 *
 * @param prefecture of the facility
 * @param body as it was sent
 * @param sha256 of the body, hexadecimal
 */
public record Report(
        UUID id,
        UUID incident,
        String prefecture,
        String addressee,
        String form,
        String body,
        String sha256,
        Instant sentAt,
        String sentBy) {}
