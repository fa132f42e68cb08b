package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** 氏と世帯を比べる入口。For the review of looks: answers with keys that say who has something in common, never with a name. */
public interface Kinships {

    /** Of each of these persons that is registered, as on that day; of some thousand persons at most. */
    Map<PersonId, Kinship> listOf(Collection<PersonId> persons, LocalDate day);

    /** Of somebody of whom only a written name is known: family and given name with one blank. */
    Kinship of(String name);
}
