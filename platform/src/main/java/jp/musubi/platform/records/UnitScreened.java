package jp.musubi.platform.records;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/** 見張りにかかった単位が登録された。Beside {@link UnitRegistered}, in the same transaction. Ids only, never content. */
@NamedInterface("events")
public record UnitScreened(PersonId person, String unitId, FacilityCode facility, Instant at) {}
