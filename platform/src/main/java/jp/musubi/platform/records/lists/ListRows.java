package jp.musubi.platform.records.lists;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.records.ListState;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出の一覧の表。 */
@Component
class ListRows {

    private static final String ADD = """
            insert into records.submission_list
                   (facility, list_id, name, caller, received, complete, stopped, accepted_at, touched_at)
            values (:facility, :list, :name, :caller, 0, false, false, :at, :at)
            """;

    private static final String SELECT = """
            select facility, list_id, name, received, complete, stopped, accepted_at
              from records.submission_list
            """;

    private static final String ONE = SELECT + " where facility = :facility and name = :name";

    private static final String NEWEST =
            SELECT + " where facility = :facility order by accepted_at desc, name limit 50";

    private static final String COUNTS = """
            select state, count(*)
              from records.submission_entry
             where facility = :facility and list_id = :list
             group by state
            """;

    private static final String UNDER_WAY = """
            select count(*)
              from records.submission_list l
             where l.facility = :facility and not l.stopped
               and (not l.complete
                    or exists (select 1
                                 from records.submission_waiting w
                                where w.facility = l.facility and w.list_id = l.list_id))
            """;

    private static final String DIGESTS = """
            select line_sha256
              from records.submission_entry
             where facility = :facility and list_id = :list
             order by line
            """;

    private static final String ADVANCE = """
            update records.submission_list
               set received = :received, touched_at = :at
             where facility = :facility and list_id = :list and not complete and not stopped
            """;

    private static final String COMPLETE = """
            update records.submission_list
               set complete = true, touched_at = :at
             where facility = :facility and list_id = :list and received = :received and not stopped
            """;

    private static final String READY =
            "update records.submission_waiting set ready = true where facility = :facility and list_id = :list";

    private static final String STOP =
            "update records.submission_list set stopped = true, touched_at = :at where facility = :facility and list_id = :list";

    private static final String STOP_LINES = """
            update records.submission_entry
               set state = 'STOPPED', decided_at = :at
             where facility = :facility and list_id = :list and state = 'WAITING'
            """;

    private static final String LEAVE =
            "delete from records.submission_waiting where facility = :facility and list_id = :list";

    private static final String STALE =
            SELECT + " where not complete and not stopped and touched_at < :before order by touched_at limit 100";

    private final JdbcClient sql;

    ListRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一覧の行、数えなしで。 */
    record Row(
            FacilityCode facility, UUID id, String name, int received, boolean complete, boolean stopped, Instant at) {}

    void add(FacilityCode facility, UUID id, String name, String caller, Instant at) {
        sql.sql(ADD)
                .param("facility", facility.digits())
                .param("list", id)
                .param("name", name)
                .param("caller", caller)
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Row> find(FacilityCode facility, String name) {
        return sql.sql(ONE)
                .param("facility", facility.digits())
                .param("name", name)
                .query(ListRows::row)
                .optional();
    }

    List<Row> listNewest(FacilityCode facility) {
        return sql.sql(NEWEST)
                .param("facility", facility.digits())
                .query(ListRows::row)
                .list();
    }

    List<Row> listStale(Instant untouchedSince) {
        return sql.sql(STALE)
                .param("before", untouchedSince.atOffset(UTC))
                .query(ListRows::row)
                .list();
    }

    int countUnderWay(FacilityCode facility) {
        return sql.sql(UNDER_WAY)
                .param("facility", facility.digits())
                .query((row, place) -> row.getInt(1))
                .single();
    }

    /** Of the lines received until now, in order. */
    List<byte[]> listDigests(Row list) {
        return keyed(DIGESTS, list).query((row, place) -> row.getBytes(1)).list();
    }

    /** False when it was completed or stopped meanwhile. */
    boolean advance(Row list, int received, Instant at) {
        return keyed(ADVANCE, list)
                        .param("received", received)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** All of it is there: its lines may have their turn. False when it was stopped, or somebody else sends it, too. */
    @Transactional
    boolean complete(Row list, int received, Instant at) {
        boolean whole = keyed(COMPLETE, list)
                        .param("received", received)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
        if (whole) {
            keyed(READY, list).update();
        }
        return whole;
    }

    @Transactional
    void stop(Row list, Instant at) {
        if (keyed(STOP_LINES, list).param("at", at.atOffset(UTC)).update() > 0 || !list.complete()) {
            keyed(STOP, list).param("at", at.atOffset(UTC)).update();
        }
        keyed(LEAVE, list).update();
    }

    SubmissionList counted(Row list) {
        Map<SubmissionState, Integer> lines = new EnumMap<>(SubmissionState.class);
        keyed(COUNTS, list).query((ResultSet row) -> {
            lines.put(SubmissionState.valueOf(row.getString(1)), row.getInt(2));
        });
        return new SubmissionList(
                list.id(), list.facility(), list.name(), state(list, lines), list.received(), lines, list.at());
    }

    private static ListState state(Row list, Map<SubmissionState, Integer> lines) {
        if (list.stopped()) {
            return ListState.STOPPED;
        }
        if (!list.complete()) {
            return ListState.RECEIVING;
        }
        return lines.containsKey(SubmissionState.WAITING) ? ListState.RUNNING : ListState.DONE;
    }

    private JdbcClient.StatementSpec keyed(String statement, Row list) {
        return sql.sql(statement).param("facility", list.facility().digits()).param("list", list.id());
    }

    static Row row(ResultSet row, int place) throws SQLException {
        return new Row(
                new FacilityCode(row.getString("facility")),
                row.getObject("list_id", UUID.class),
                row.getString("name"),
                row.getInt("received"),
                row.getBoolean("complete"),
                row.getBoolean("stopped"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}
