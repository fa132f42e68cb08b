package jp.musubi.platform.records;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/**
 * 提出の一覧。
 *
 * @param name as its sender chose it, once within the facility
 * @param received lines that are on disk
 * @param lines how many of them are in which state
 */
public record SubmissionList(
        UUID id,
        FacilityCode facility,
        String name,
        ListState state,
        int received,
        Map<SubmissionState, Integer> lines,
        Instant acceptedAt) {

    public SubmissionList {
        lines = Map.copyOf(lines);
    }

    /** Lines with a result. */
    public int done() {
        return received - of(SubmissionState.WAITING);
    }

    public int refused() {
        return of(SubmissionState.REFUSED);
    }

    public int of(SubmissionState state) {
        return lines.getOrDefault(state, 0);
    }
}
