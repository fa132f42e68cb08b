package jp.musubi.platform.cybersecurity.contracts;

import java.time.Instant;

/** 欄。What a party says of a row; {@code number} from 1 on, the newest counts. */
public record Cell(String party, String line, int number, Duty duty, String note, Instant at, String by) {

    public static final int LONGEST_NOTE = 300;
}
