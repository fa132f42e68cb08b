package jp.musubi.platform.pmh.vaccinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.vaccinations.Prescreen.Answer;
import jp.musubi.platform.pmh.vaccinations.Prescreen.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.prescreen} and {@code pmh.prescreen_answer}. */
@Repository
public class Prescreens {

    private static final String FORMS = """
            select form, course, state, revision, changed_at, sent_at
              from pmh.prescreen
             where person_id = :person
             order by changed_at desc
            """;

    private static final String ANSWERS =
            "select question, yes, words from pmh.prescreen_answer where person_id = :person and form = :form";

    private static final String ADD = """
            insert into pmh.prescreen (person_id, form, course, state, revision, written_by, made_at, changed_at)
            values (:person, :form, :course, 'DRAFT', 1, :by, :at, :at)
            """;

    private static final String CHANGE = """
            update pmh.prescreen
               set revision = revision + 1, changed_at = :at, written_by = :by,
                   state = cast(:state as text), sent_at = case when :state = 'SENT' then :at end
             where person_id = :person and form = :form and revision = :revision and state = 'DRAFT'
            """;

    private static final String ANSWER = """
            insert into pmh.prescreen_answer (person_id, form, question, yes, words)
            values (:person, :form, :question, cast(:yes as boolean), :words)
            on conflict (person_id, form, question) do update set yes = excluded.yes, words = excluded.words
            """;

    private static final String USE = """
            update pmh.prescreen set state = 'USED', changed_at = :at
             where person_id = :person and form = :form and state = 'SENT'
            """;

    private static final String REOPEN = """
            update pmh.prescreen set state = 'DRAFT', sent_at = null, changed_at = :at, revision = revision + 1
             where person_id = :person and form = :form and state = 'SENT'
            """;

    private final JdbcClient sql;

    Prescreens(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. Facilities are not told of drafts. */
    public List<Prescreen> listOf(AccessGrant grant) {
        if (!grant.classes().contains(DataClass.CHILD_HEALTH)) {
            return List.of();
        }
        boolean own = grant.caller().person() != null;
        return of(grant.person()).stream()
                .filter(one -> own || one.state() != State.DRAFT)
                .toList();
    }

    Optional<Prescreen> find(PersonId person, UUID form) {
        return of(person).stream().filter(one -> one.id().equals(form)).findFirst();
    }

    List<Prescreen> of(PersonId person) {
        List<Prescreen> forms = sql.sql(FORMS)
                .param("person", person.value())
                .query(Prescreens::read)
                .list();
        List<Prescreen> filled = new ArrayList<>();
        for (Prescreen one : forms) {
            filled.add(new Prescreen(
                    one.id(),
                    one.course(),
                    one.state(),
                    one.revision(),
                    one.changedAt(),
                    one.sentAt(),
                    answers(person, one.id())));
        }
        return List.copyOf(filled);
    }

    void add(PersonId person, UUID form, String course, PersonId by, Instant at) {
        sql.sql(ADD)
                .param("person", person.value())
                .param("form", form)
                .param("course", course)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was a draft of that revision; then it is saved, or sent. */
    boolean change(PersonId person, Prescreen form, List<Answer> answers, State state, PersonId by, Instant at) {
        int changed = sql.sql(CHANGE)
                .param("person", person.value())
                .param("form", form.id())
                .param("revision", form.revision())
                .param("state", state.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 1) {
            answers.forEach(answer -> answer(person, form.id(), answer));
        }
        return changed == 1;
    }

    public void use(PersonId person, UUID form, Instant at) {
        turn(USE, person, form, at);
    }

    boolean reopen(PersonId person, UUID form, Instant at) {
        return turn(REOPEN, person, form, at);
    }

    private boolean turn(String statement, PersonId person, UUID form, Instant at) {
        return sql.sql(statement)
                        .param("person", person.value())
                        .param("form", form)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void answer(PersonId person, UUID form, Answer answer) {
        sql.sql(ANSWER)
                .param("person", person.value())
                .param("form", form)
                .param("question", answer.question())
                .param("yes", answer.yes())
                .param("words", answer.words())
                .update();
    }

    private List<Answer> answers(PersonId person, UUID form) {
        return sql.sql(ANSWERS)
                .param("person", person.value())
                .param("form", form)
                .query((row, number) -> new Answer(
                        row.getString("question"), row.getObject("yes", Boolean.class), row.getString("words")))
                .list();
    }

    private static Prescreen read(ResultSet row, int number) throws SQLException {
        return new Prescreen(
                row.getObject("form", UUID.class),
                row.getString("course"),
                State.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
