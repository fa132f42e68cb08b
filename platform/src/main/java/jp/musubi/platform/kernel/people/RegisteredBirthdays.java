package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Birthdays in the table person. */
@Component
class RegisteredBirthdays implements Birthdays {

    private static final String BORN_ON = "select person_id from kernel.person where birth_date = :day";

    private final JdbcClient sql;

    RegisteredBirthdays(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonId> listBornOn(LocalDate day) {
        return sql.sql(BORN_ON).param("day", day).query((row, number) -> row.getObject(1, UUID.class)).list().stream()
                .map(PersonId::new)
                .toList();
    }
}
