package jp.musubi.platform.records;

import java.time.Instant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/**
 * 診療情報提供書が宛先に届いた(送り直し、宛先の変更も)。Ids only, never content.
 *
 * @param letterId id of the letter's unit
 * @param number in the order of the addressee's arrivals, from 1, without gaps: the cursor of the feed
 */
@NamedInterface("events")
public record LetterArrived(
        PersonId person,
        String letterId,
        int version,
        FacilityCode sender,
        FacilityCode addressee,
        long number,
        Instant at) {}
