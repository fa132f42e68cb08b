package jp.musubi.platform.records;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/** 単位が取り消された。Ids only, never content. */
@NamedInterface("events")
public record UnitWithdrawn(PersonId person, String unitId, FacilityCode facility, Instant at) {}
