package jp.musubi.platform.kernel.people.staff;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.words.FacilityCode;

/** 職員の台帳の入口。Entries stay after somebody has left; ask {@link StaffMember#worksOn}. */
public interface Staff {

    Optional<StaffMember> find(String staffId);

    /** All who work or worked at that facility, by id. */
    List<StaffMember> listOf(FacilityCode facility);

    /** All entries ever registered under that id, oldest first. */
    List<StaffChange> listChangesOf(String staffId);

    /**
     * Adds a member of the staff or replaces the entry of the same id; the history is kept.
     *
     * @param by who registers, as registered
     * @throws IllegalArgumentException when the facility is not registered, or the id is one of another facility
     */
    void register(StaffMember member, String by);
}
