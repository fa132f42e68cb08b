package jp.musubi.platform.kernel.people;

import java.util.Optional;
import jp.musubi.platform.kernel.rounds.Question;

/** 人の台帳の入口。One person through changes of insurer, name and address. */
public interface People {

    /**
     * The person who has, or ever had, this number; １８７ and 187 are the same ({@link
     * jp.musubi.standard.words.MemberNumber#matchKey()}). Another system or a wrong form finds nobody.
     */
    Optional<Person> findByMember(String system, String value);

    Optional<Person> find(PersonId id);

    /** The same, to be asked together with other questions. */
    Question<Optional<Person>> question(PersonId id);

    /** @throws java.util.NoSuchElementException when nobody has this id; the message holds no number */
    Person get(PersonId id);

    /**
     * Adds a person with names and coverages, or replaces the entry of the same id.
     *
     * @throws IllegalArgumentException when a number's form is wrong or the number is another person's
     */
    void register(Person person);
}
