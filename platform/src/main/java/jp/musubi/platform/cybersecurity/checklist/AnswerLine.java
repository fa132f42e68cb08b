package jp.musubi.platform.cybersecurity.checklist;

import java.time.Instant;

/**
 * 履歴の一行。
 *
 * @param number of the item's lines, from 1
 * @param by who wrote it: a member of staff's id, a caller's name, or the vendor
 */
public record AnswerLine(String item, int number, ItemAnswer answer, Origin origin, String by, Instant at) {

    /** How it came. */
    public enum Origin {
        TYPED,
        /** Carried on from the edition before, and kept by who read it. */
        CARRIED,
        /** Written by a vendor with its link. */
        VENDOR,
        /** Read from a spreadsheet. */
        FILE,
        /** Made for the synthetic country. */
        SYNTHETIC
    }
}
