package jp.musubi.platform.records.writing.web;

import java.time.Instant;
import java.util.UUID;

/**
 * 取っておいた下書き。
 *
 * @param body packed, as {@link Draft#packed()}
 * @param dueAt from then on it is erased
 */
record KeptDraft(UUID id, String body, Instant keptAt, Instant dueAt) {

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "下書き " + id;
    }
}
