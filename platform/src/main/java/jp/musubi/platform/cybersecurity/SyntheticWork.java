package jp.musubi.platform.cybersecurity;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Facility;

/** 合成の研修と応募の入口。For the synthetic country only; what is there already stays as it is. */
public interface SyntheticWork {

    /** That somebody of the facility completed the course on the day; nothing when the facility has any attendance. */
    void complete(Facility facility, String course, String duty, String attendee, LocalDate on);

    /** An application of the present fiscal year; nothing when there is one, or its day is over. */
    void apply(Facility facility, String band, String words);
}
