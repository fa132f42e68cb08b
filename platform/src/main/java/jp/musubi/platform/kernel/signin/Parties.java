package jp.musubi.platform.kernel.signin;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** 呼び手の台帳の入口。 */
public interface Parties {

    /** Adds a party or replaces the entry of the same name. */
    void register(Party party);

    Optional<Party> find(String name);

    Optional<Party> findByPerson(PersonId person);

    /** The system of this facility. */
    Optional<Party> findByFacility(FacilityCode facility);

    /** All parties, by name. */
    List<Party> list();
}
