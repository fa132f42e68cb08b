package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 番号から患者の欄を埋める。For whoever is at this facility today with consent; a look like any other, decided and logged. Nobody and
 * somebody who may not be seen are one answer.
 */
@Component
class FillPatient {

    private final AccessDesk access;
    private final People people;

    FillPatient(AccessDesk access, People people) {
        this.access = access;
        this.people = people;
    }

    void fill(Draft draft, Caller caller, LocalDate day, String interaction) {
        MemberNumber member = PatientFields.findMember(draft);
        if (member == null) {
            return;
        }
        Person person = people.findByMember(member.system(), member.value()).orElse(null);
        AccessDecision decision = decide(caller, person, Set.of(DataClass.DEMOGRAPHICS), interaction);
        if (person != null && decision instanceof AccessDecision.Granted granted) {
            people.find(granted.grant().person()).ifPresent(known -> PatientFields.fill(draft, known, day));
        } else {
            draft.wrong("number", "unseen");
        }
    }

    /** Decides on a look at the person of the number; refused for nobody. */
    AccessDecision decide(Caller caller, @Nullable Person person, Set<DataClass> classes, String interaction) {
        return access.decide(new AccessRequest(caller, person == null ? null : person.id(), classes, interaction));
    }

    @Nullable
    Person find(MemberNumber member) {
        return people.findByMember(member.system(), member.value()).orElse(null);
    }
}
