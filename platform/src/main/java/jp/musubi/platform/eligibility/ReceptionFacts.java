package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.time.ZoneOffset;
import jp.musubi.platform.kernel.access.Receptions;
import jp.musubi.platform.kernel.access.VisitState;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付の事実、可否のために。 */
@Component
class ReceptionFacts implements Receptions {

    /** One row always; both null when the person was never received there. */
    private static final String NEWEST = """
        select count(*) as visits, bool_or(expires_at > :at and (closed_at is null or closed_at > :at)) as open
          from eligibility.visit
         where person_id = :person
           and facility = :facility
           and opened_at <= :at
           and moved_at is null
        """;

    private final JdbcClient jdbc;

    ReceptionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public VisitState stateAt(PersonId person, FacilityCode facility, Instant at) {
        return jdbc.sql(NEWEST)
                .param("person", person.value())
                .param("facility", facility.digits())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    if (row.getLong("visits") == 0) {
                        return VisitState.NEVER;
                    }
                    return row.getBoolean("open") ? VisitState.OPEN : VisitState.OVER;
                })
                .single();
    }
}
