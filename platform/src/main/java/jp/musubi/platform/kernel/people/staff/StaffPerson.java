package jp.musubi.platform.kernel.people.staff;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 職員である人。That a registered person is this member of the staff.
 *
 * @param until first day on which it no longer holds, or null while it does
 */
public record StaffPerson(
        String staffId,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until) {

    public StaffPerson {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("職員と人のつながりの終わりが始まりより前です");
        }
    }
}
