package jp.musubi.platform.records.checkups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 健診の台帳の行。What is known of a report without reading it.
 *
 * @param registeredAt of this version
 */
record Report(UUID unit, int version, LocalDate day, Heading heading, Instant registeredAt) {

    /** Whether the other is a report of the same checkup (day and program) that was registered later. */
    boolean isSupersededBy(Report other) {
        return day.equals(other.day)
                && heading.program().code().equals(other.heading.program().code())
                && registeredAt.isBefore(other.registeredAt);
    }
}
