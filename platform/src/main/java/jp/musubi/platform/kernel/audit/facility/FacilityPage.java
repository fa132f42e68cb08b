package jp.musubi.platform.kernel.audit.facility;

import java.util.List;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;

/**
 * 施設の記録の一頁。Newest first.
 *
 * @param next sequence before which the next page begins, or null when this is the last
 */
public record FacilityPage(
        List<WrittenEntry> entries, @Nullable Long next) {

    public FacilityPage {
        entries = List.copyOf(entries);
    }
}
