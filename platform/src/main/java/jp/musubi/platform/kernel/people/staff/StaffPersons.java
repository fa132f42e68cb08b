package jp.musubi.platform.kernel.people.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 職員である人の台帳の入口。Which persons are members of a staff. For the review of looks: it opens no record, and no page shows
 * it. A facility need not tell it; what is not told cannot be looked for.
 */
public interface StaffPersons {

    /**
     * Tells that a person is a member of the staff, or from when until when; the entry of the same first day is replaced.
     *
     * @param by who registers, as registered
     * @throws IllegalArgumentException when there is no such member of the staff or no such person
     */
    void link(StaffPerson entry, String by);

    /** The entries that hold on that day about any of these persons. */
    List<StaffPerson> listAbout(Collection<PersonId> persons, LocalDate day);

    /** The entries that hold on that day about any of these members of a staff. */
    List<StaffPerson> listOf(Collection<String> staffIds, LocalDate day);
}
