package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/**
 * 出来事。
 *
 * @param noticedAt when anybody of the facility first knew: the clocks run from it
 */
public record Incident(
        UUID id, FacilityCode facility, String prefecture, Instant noticedAt, Instant openedAt, String openedBy) {}
