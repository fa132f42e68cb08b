package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.pmh.ledger.MonthUsed;
import jp.musubi.standard.calculation.burden.SoFar;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a facility has charged: reads for a calculation, with its grant. */
@Repository
class ChargeRows {

    private static final String SO_FAR = """
            select coalesce(sum(cost), 0) as cost, coalesce(sum(left_over), 0) as left_over
              from pmh.charge
             where person_id = :person and facility = :facility and treated_on >= :first and treated_on <= :last
               and (care = 'INPATIENT') = :inpatient
            """;

    private static final String OF_DAY = """
            select holding, sum(charged) as charged, sum(sign(charged)) as times
              from pmh.ledger_entry
             where person_id = :person and facility = :facility and treated_on = :day
             group by holding
            """;

    private static final String BY_REQUEST = """
            select charge
              from pmh.charge
             where person_id = :person and facility = :facility and request = :request
            """;

    private final JdbcClient sql;

    ChargeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What this facility had of the person in the month, in- or outpatient. */
    SoFar soFar(AccessGrant grant, YearMonth month, boolean inpatient) {
        return of(SO_FAR, grant)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("inpatient", inpatient)
                .query((row, number) ->
                        new SoFar(Math.max(0, row.getLong("cost")), Math.max(0, row.getLong("left_over"))))
                .single();
    }

    /** What this facility has charged under each holding on the day. */
    Map<UUID, MonthUsed> ofDay(AccessGrant grant, LocalDate day) {
        return of(OF_DAY, grant)
                .param("day", day)
                .query((row, number) -> Map.entry(
                        row.getObject("holding", UUID.class),
                        new MonthUsed(Math.max(0, row.getLong("charged")), Math.max(0, row.getInt("times")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The charge that this facility made with that key. */
    Optional<UUID> findByRequest(AccessGrant grant, String request) {
        return of(BY_REQUEST, grant)
                .param("request", request)
                .query((row, number) -> row.getObject("charge", UUID.class))
                .optional();
    }

    private JdbcClient.StatementSpec of(String statement, AccessGrant grant) {
        FacilityCode facility =
                Objects.requireNonNull(grant.caller().facility(), "access lets facilities only come here");
        return sql.sql(statement).param("person", grant.person().value()).param("facility", facility.digits());
    }
}
