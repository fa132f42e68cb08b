package jp.musubi.platform.kernel.disaster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 災害の変更。One line of a disaster's history.
 *
 * @param until the end that it set, or null when it set none
 * @param areas that it added, as written; empty for none
 */
public record DisasterChange(
        Instant at, String by, DisasterStep step, @Nullable Instant until, List<String> areas, String reason) {

    public DisasterChange {
        areas = List.copyOf(areas);
    }
}
