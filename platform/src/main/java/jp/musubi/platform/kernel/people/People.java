package jp.musubi.platform.kernel.people;

import java.util.Optional;

/** 人の台帳の入口。One person through changes of insurer, name and address. */
public interface People {

    /**
     * The person who has, or ever had, this number. Compared after NFKC and without blanks, so that １８７ and 187 are
     * the same; {@code system} is JP_Insurance_memberID or JP_PublicPayer_memberID, any other finds nobody.
     */
    Optional<Person> findByMember(String system, String value);

    Optional<Person> find(PersonId id);

    /** @throws java.util.NoSuchElementException when nobody has this id; the message holds no number */
    Person get(PersonId id);

    /** Adds a person with names and coverages, or replaces the entry of the same id. */
    void register(Person person);
}
