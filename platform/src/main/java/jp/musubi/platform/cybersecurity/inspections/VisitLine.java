package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;
import java.util.UUID;

/**
 * 訪問で書いた行。
 *
 * @param number within its item, from 1, in the order of arrival
 * @param inspector who went, as named on the page
 * @param draft made where it was written: what is sent twice is there once
 * @param seen how many lines of the item the writer had before the eyes; it takes the place of these
 */
public record VisitLine(
        String item,
        int number,
        Verdict verdict,
        String note,
        String inspector,
        UUID draft,
        int seen,
        Instant at,
        String by) {

    public static final int LONGEST_NOTE = 2000;
}
