package jp.musubi.platform.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.musubi.platform.kernel.access.Receptions;
import jp.musubi.platform.kernel.access.VisitState;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付の事実、可否のために。 */
@Component
class ReceptionFacts implements Receptions {

    /** One row always; both null when the person was never received there. */
    private static final String VISITS = """
        select expires_at > ? and (closed_at is null or closed_at > ?) as open
          from eligibility.visit
         where person_id = ?
           and facility = ?
           and opened_at <= ?
           and moved_at is null
        """;

    private final JdbcClient jdbc;

    ReceptionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public VisitState stateAt(PersonId person, FacilityCode facility, Instant at) {
        return jdbc.sql(VISITS).params(values(person, facility, at)).query(ReceptionFacts::state);
    }

    @Override
    public Question<VisitState> questionAt(PersonId person, FacilityCode facility, Instant at) {
        return new Question.Select<>(VISITS, values(person, facility, at), ReceptionFacts::state);
    }

    private static List<Object> values(PersonId person, FacilityCode facility, Instant at) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        return List.of(time, time, person.value(), facility.digits(), time);
    }

    private static VisitState state(ResultSet visits) throws SQLException {
        VisitState state = VisitState.NEVER;
        while (visits.next() && state != VisitState.OPEN) {
            state = visits.getBoolean("open") ? VisitState.OPEN : VisitState.OVER;
        }
        return state;
    }
}
