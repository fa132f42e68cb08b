package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 見せないものの保管。 */
@Repository
class StoredHides implements Hides {

    // Put in order here: the server's sort of the few rows costs more than finding them, on each look.
    private static final Comparator<Hide> NEWEST_FIRST = Comparator.comparing(Hide::since)
            .reversed()
            .thenComparing(hide -> hide.kind().name())
            .thenComparing(Hide::reference);

    private static final String OF_PERSON = """
            select kind, reference, since
              from kernel.hide
             where person_id = ? and until is null
            """;

    private static final String HIDE = """
            insert into kernel.hide (person_id, hide_id, kind, reference, since)
            values (:person, :id, :kind, :reference, :since)
            on conflict (person_id, kind, reference) where until is null do nothing
            """;

    private static final String SHOW = """
            update kernel.hide
               set until = :at
             where person_id = :person and kind = :kind and reference = :reference and until is null
            """;

    private final JdbcClient jdbc;

    StoredHides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hide> listOf(PersonId person) {
        return jdbc.sql(OF_PERSON).param(person.value()).query(StoredHides::read);
    }

    @Override
    public Question<List<Hide>> questionOf(PersonId person) {
        return new Question.Select<>(OF_PERSON, List.of(person.value()), StoredHides::read);
    }

    private static List<Hide> read(ResultSet rows) throws SQLException {
        List<Hide> hides = new ArrayList<>();
        while (rows.next()) {
            hides.add(hide(rows));
        }
        hides.sort(NEWEST_FIRST);
        return hides;
    }

    private static Hide hide(ResultSet row) throws SQLException {
        return new Hide(Hide.Kind.valueOf(row.getString("kind")), row.getString("reference"), Times.get(row, "since"));
    }

    @Override
    public boolean hide(PersonId person, Hide hide) {
        return jdbc.sql(HIDE)
                        .param("person", person.value())
                        .param("id", UUID.randomUUID())
                        .param("kind", hide.kind().name())
                        .param("reference", hide.reference())
                        .param("since", Times.utc(hide.since()))
                        .update()
                == 1;
    }

    @Override
    public boolean show(PersonId person, Hide.Kind kind, String reference, Instant at) {
        return jdbc.sql(SHOW)
                        .param("person", person.value())
                        .param("kind", kind.name())
                        .param("reference", reference)
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }
}
