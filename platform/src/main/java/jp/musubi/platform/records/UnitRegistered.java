package jp.musubi.platform.records;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/**
 * 単位が登録された(置き換えも)。Ids only, never content.
 *
 * @param unitId as in {@link Receipt.Accepted}
 * @param items number of items the unit now holds; 0 when it was cleared
 */
@NamedInterface("events")
public record UnitRegistered(
        PersonId person,
        String unitId,
        int version,
        SubmissionType type,
        FacilityCode facility,
        int items,
        Instant at) {}
