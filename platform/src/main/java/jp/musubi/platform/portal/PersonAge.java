package jp.musubi.platform.portal;

import java.time.LocalDate;
import java.time.Period;
import jp.musubi.platform.kernel.people.Person;

/** 年齢。Whole years on a day, as shown on a page; rules of law count otherwise (the day before the birthday). */
final class PersonAge {

    private PersonAge() {}

    static int on(LocalDate day, Person person) {
        return Period.between(person.birthDate(), day).getYears();
    }
}
