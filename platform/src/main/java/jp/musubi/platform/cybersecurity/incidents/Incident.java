package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 出来事。
 *
 * @param facility whose it is; null for the agency's own
 * @param prefecture of the facility; empty for the agency's own
 * @param noticedAt when anybody of the facility first knew: the clocks run from it
 */
public record Incident(
        UUID id,
        @Nullable FacilityCode facility,
        String prefecture,
        Instant noticedAt,
        Instant openedAt,
        String openedBy) {

    public boolean ofAgency() {
        return facility == null;
    }
}
