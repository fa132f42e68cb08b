package jp.musubi.platform.records.letters;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/**
 * 着信。That a letter came to a facility, or came again in another version; nothing of whom it is about.
 *
 * @param number in the order of the addressee's arrivals, from 1, without gaps
 */
public record LetterArrival(long number, UUID letter, int version, FacilityCode sender, Instant at) {}
