package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;

/**
 * した手順。A line of the BCP's check table that was gone through in an incident.
 *
 * @param line e.g. {@code 3-3}
 * @param number how often it was written; the newest counts
 * @param doneAt when it was done, which may be before it was written
 */
public record StepDone(String line, int number, Instant doneAt, String note, String by) {

    public static final int LONGEST = 1000;
}
