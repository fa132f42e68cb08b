package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 依頼書。That a facility elsewhere may vaccinate, and the own municipality pays.
 *
 * @param courses codes parted by blanks
 * @param lastDay until when it is good; null while not issued
 */
public record RequestLetter(
        UUID id,
        String municipality,
        PersonId person,
        UUID resident,
        FacilityCode facility,
        String courses,
        String reason,
        State state,
        String note,
        @Nullable LocalDate lastDay,
        Instant askedAt,
        @Nullable Instant decidedAt) {

    /** 状態。 */
    public enum State {
        ASKED,
        ISSUED,
        REFUSED
    }

    boolean lets(FacilityCode at, String course, LocalDate day) {
        return state == State.ISSUED
                && facility.equals(at)
                && Arrays.asList(courses.split(" ")).contains(course)
                && lastDay != null
                && !day.isAfter(lastDay);
    }
}
