package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;

/** 生年月日から。For a search by name in a disaster, where the birth date narrows whom a name can mean. */
public interface Birthdays {

    /** Everybody born on that day, without order. */
    List<PersonId> listBornOn(LocalDate day);
}
