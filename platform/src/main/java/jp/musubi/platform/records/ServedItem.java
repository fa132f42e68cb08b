package jp.musubi.platform.records;

import java.time.Instant;
import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 項目、見せる形。The resource as it is answered: server id, versionId, lastUpdated and subject set at intake, all else
 * byte for byte as sent.
 *
 * @param id FHIR id; also names the person, so that a read by id needs no other index
 * @param version meta.versionId
 * @param label code.text as sent, for a list on a page
 * @param clinicalDate onset, effective or recorded date, or null when none was sent
 * @param json UTF-8; not to be changed
 * @param hidden whether the person hid it from facilities, and it is shown all the same: in an emergency only
 */
public record ServedItem(
        String id,
        int version,
        DataClass dataClass,
        String resourceType,
        FacilityCode facility,
        String label,
        @Nullable LocalDate clinicalDate,
        Instant registeredAt,
        byte[] json,
        boolean hidden) {

    /** One that nobody hid. */
    public ServedItem(
            String id,
            int version,
            DataClass dataClass,
            String resourceType,
            FacilityCode facility,
            String label,
            @Nullable LocalDate clinicalDate,
            Instant registeredAt,
            byte[] json) {
        this(id, version, dataClass, resourceType, facility, label, clinicalDate, registeredAt, json, false);
    }
}
