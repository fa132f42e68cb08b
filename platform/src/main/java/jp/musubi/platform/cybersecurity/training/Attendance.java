package jp.musubi.platform.cybersecurity.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 受講。The newest line of one person's course.
 *
 * @param attendee name as the facility wrote it
 * @param on day of the step: of enrolling, completing or giving up
 * @param evidence what shows it, in words
 */
public record Attendance(
        UUID id,
        int number,
        Course course,
        String attendee,
        TrainingDuty duty,
        Step step,
        LocalDate on,
        String evidence,
        Instant at,
        String by) {

    /** Where it stands. */
    public enum Step {
        ENROLLED,
        COMPLETED,
        CANCELLED
    }

    public boolean completed() {
        return step == Step.COMPLETED;
    }

    public boolean open() {
        return step == Step.ENROLLED;
    }
}
