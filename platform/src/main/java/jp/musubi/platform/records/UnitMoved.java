package jp.musubi.platform.records;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * 単位が別の人のものになった。The number it came under was linked to the wrong person. Ids only, never content. Told inside
 * the transaction of the link desk.
 *
 * @param unitId the same before and after; the ids of its items are others
 * @param from whose it was
 * @param to whose it is, or null while its number is nobody's
 */
@NamedInterface("events")
public record UnitMoved(
        String unitId,
        FacilityCode facility,
        PersonId from,
        @Nullable PersonId to,
        Instant at) {}
