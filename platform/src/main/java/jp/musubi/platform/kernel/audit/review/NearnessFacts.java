package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Kinship;
import jp.musubi.platform.kernel.people.Kinships;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import jp.musubi.platform.kernel.people.staff.StaffPersons;
import org.springframework.stereotype.Component;

/** Asks the registers what is needed to compare some looks: a few questions, however many looks there are. */
@Component
class NearnessFacts {

    private final Kinships kinships;
    private final Staff staff;
    private final StaffPersons staffPersons;

    NearnessFacts(Kinships kinships, Staff staff, StaffPersons staffPersons) {
        this.kinships = kinships;
        this.staff = staff;
        this.staffPersons = staffPersons;
    }

    Nearness of(List<DayLook> looks, LocalDate day) {
        Set<PersonId> persons =
                looks.stream().map(look -> new PersonId(look.person())).collect(Collectors.toCollection(HashSet::new));
        Set<String> actors = looks.stream()
                .map(look -> look.who().staff())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<StaffPerson> patients = staffPersons.listAbout(persons, day);
        List<StaffPerson> own = staffPersons.listOf(actors, day);
        own.forEach(link -> persons.add(link.person()));
        Map<String, StaffMember> members = new HashMap<>();
        actors.forEach(id -> staff.find(id).ifPresent(member -> members.put(id, member)));
        patients.forEach(link ->
                members.computeIfAbsent(link.staffId(), id -> staff.find(id).orElse(null)));
        Map<String, Kinship> written = new HashMap<>();
        members.forEach((id, member) -> written.put(id, kinships.of(member.name())));
        members.values().removeIf(member -> !member.worksOn(day));
        return new Nearness(members, patients, own, written, kinships.listOf(persons, day));
    }
}
