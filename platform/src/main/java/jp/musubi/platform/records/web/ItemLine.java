package jp.musubi.platform.records.web;

import java.time.Instant;
import java.time.LocalDate;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.platform.records.sixitems.ItemOrigin;
import org.jspecify.annotations.Nullable;

/**
 * 項目の一行、本人が読む形。
 *
 * @param id FHIR id
 * @param hidden whether the person does not let facilities see it
 */
record ItemLine(
        String id,
        String label,
        ItemDetail detail,
        @Nullable LocalDate day,
        String facilityName,
        ItemOrigin origin,
        Instant registeredAt,
        boolean hidden) {}
