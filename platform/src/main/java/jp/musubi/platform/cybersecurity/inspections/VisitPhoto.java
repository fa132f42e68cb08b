package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 訪問の写真。
 *
 * @param id made where it was taken: what is sent twice is there once
 * @param item id of the item that it is about
 * @param inspector who took it, as named on the page
 * @param width in dots, as {@code height}
 * @param sha256 hexadecimal
 * @param withdrawnAt null while it stands; afterwards only this line of it is left
 */
public record VisitPhoto(
        UUID id,
        String item,
        String inspector,
        int width,
        int height,
        String sha256,
        Instant at,
        String by,
        @Nullable Instant withdrawnAt) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
