package jp.musubi.platform.records.wishes;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.wish}. Added, never changed. */
@Repository
class WishRows {

    private static final String LIST = """
        select version, choice, words, stated_at
          from records.wish
         where person_id = :person
         order by version desc
         limit :most
        """;

    private static final String ADD = """
        insert into records.wish (person_id, version, choice, words, stated_at)
        values (:person, :version, :choice, :words, :at)
        """;

    private final JdbcClient database;

    WishRows(JdbcClient database) {
        this.database = database;
    }

    /** Newest first, withdrawals too. */
    List<Wish> list(PersonId person, int most) {
        return database.sql(LIST)
                .param("person", person.value())
                .param("most", most)
                .query(WishRows::wish)
                .list();
    }

    Optional<Wish> findNewest(PersonId person) {
        return list(person, 1).stream().findFirst();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this version was written in the meantime */
    void add(PersonId person, Wish wish) {
        WishChoice choice = wish.choice();
        database.sql(ADD)
                .param("person", person.value())
                .param("version", wish.version())
                .param("choice", choice == null ? null : choice.name(), Types.VARCHAR)
                .param("words", wish.words())
                .param("at", wish.at().atOffset(UTC))
                .update();
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getInt("version"),
                choice(row.getString("choice")),
                row.getString("words"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable WishChoice choice(@Nullable String name) {
        return name == null ? null : WishChoice.valueOf(name);
    }
}
