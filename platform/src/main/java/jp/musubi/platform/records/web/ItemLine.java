package jp.musubi.platform.records.web;

import java.time.Instant;
import java.time.LocalDate;
import jp.musubi.platform.records.charts.RangeSide;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.platform.records.sixitems.ItemFacts;
import jp.musubi.platform.records.sixitems.ItemOrigin;
import jp.musubi.platform.records.sixitems.Measured;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 項目の一行、人が読む形。
 *
 * @param id FHIR id
 * @param facts all that a row shows of the resource
 * @param hidden whether the person does not let facilities see it
 */
record ItemLine(
        String id,
        String label,
        ItemFacts facts,
        @Nullable LocalDate day,
        FacilityCode facility,
        String facilityName,
        Instant registeredAt,
        boolean hidden) {

    public ItemDetail detail() {
        return facts.detail();
    }

    public ItemOrigin origin() {
        return facts.origin();
    }

    /** On which side of its reference range a measured value lies. */
    public RangeSide side() {
        Measured measured = facts.measured();
        return measured == null ? RangeSide.UNKNOWN : measured.side();
    }
}
