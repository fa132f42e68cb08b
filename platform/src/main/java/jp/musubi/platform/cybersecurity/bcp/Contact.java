package jp.musubi.platform.cybersecurity.bcp;

import java.time.Instant;
import java.util.UUID;

/**
 * 連絡の相手。
 *
 * @param number of the line, from 1; the newest counts
 * @param name of the office or person as the staff would say it
 * @param place in which order it is called, from 1; 0 when it no longer stands in the chart
 */
public record Contact(
        UUID id,
        int number,
        ContactKind kind,
        String name,
        String phone,
        String note,
        int place,
        Instant at,
        String by) {

    public static final int MOST = 200;

    public boolean stands() {
        return place > 0;
    }
}
