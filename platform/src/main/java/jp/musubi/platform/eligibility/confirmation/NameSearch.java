package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;

/** 氏名での照会。In a disaster only. */
interface NameSearch {

    /** Everybody whose name, in kanji or kana, birth date and, where told, sex and beginning of the address fit. */
    List<Person> list(Presented.NameAndBirth told);
}
