package jp.musubi.platform.kernel.audit.review;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.Kinship;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import org.jspecify.annotations.Nullable;

/**
 * 近さ。What of the registers is needed to say how near somebody who looks is to whom it looks at, on one day.
 *
 * @param working members of a staff who work on that day, by id
 * @param patients persons looked at who are members of a staff
 * @param own persons that those who looked are
 * @param written surnames under which those who looked are registered at work, by id of the staff
 * @param kinships of the persons of both sides
 */
record Nearness(
        Map<String, StaffMember> working,
        List<StaffPerson> patients,
        List<StaffPerson> own,
        Map<String, Kinship> written,
        Map<PersonId, Kinship> kinships) {

    /** The nearest tie, or null when there is none. */
    @Nullable
    Tie findTie(Looker who, PersonId person) {
        String staff = who.staff();
        if (staff != null && own.stream().anyMatch(link -> link.staffId().equals(staff) && isOf(link, person))) {
            return Tie.SELF;
        }
        if (patients.stream().anyMatch(link -> isOf(link, person) && worksAt(link.staffId(), who.facility()))) {
            return Tie.COLLEAGUE;
        }
        return staff == null ? null : findKinship(staff, person);
    }

    private @Nullable Tie findKinship(String staff, PersonId person) {
        Kinship patient = kinships.getOrDefault(person, Kinship.UNKNOWN);
        Kinship atWork = written.getOrDefault(staff, Kinship.UNKNOWN);
        List<Kinship> selves = own.stream()
                .filter(link -> link.staffId().equals(staff))
                .map(link -> kinships.getOrDefault(link.person(), Kinship.UNKNOWN))
                .toList();
        if (selves.stream().anyMatch(patient::sharesHousehold)) {
            return Tie.FAMILY_COVERAGE;
        }
        if (patient.sharesSurname(atWork) || selves.stream().anyMatch(patient::sharesSurname)) {
            return Tie.SURNAME;
        }
        boolean former = patient.sharesAnySurname(atWork) || selves.stream().anyMatch(patient::sharesAnySurname);
        return former ? Tie.FORMER_SURNAME : null;
    }

    private boolean worksAt(String staff, @Nullable String facility) {
        StaffMember member = working.get(staff);
        return member != null && member.facility().digits().equals(facility);
    }

    private static boolean isOf(StaffPerson link, PersonId person) {
        return link.person().equals(person);
    }
}
