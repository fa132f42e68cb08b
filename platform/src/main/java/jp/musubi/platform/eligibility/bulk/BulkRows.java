package jp.musubi.platform.eligibility.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.eligibility.message.MessageCharset;
import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一括照会の表。 */
@Component
class BulkRows {

    private static final String ADD = """
            insert into eligibility.bulk_list
                   (list_id, caller, role, facility, payer, purposes, staff_id, profession, kind, language, charset,
                    head_facility, head_file, body, total, done, state, accepted_at, touched_at)
            values (:id, :caller, :role, :facility, :payer, :purposes, :staffId, :profession, :kind, :language, :charset,
                    :headFacility, :headFile, :body, :total, 0, 'ACCEPTED', :at, :at)
            """;

    private static final String SELECT = """
            select list_id, caller, role, facility, payer, purposes, staff_id, profession, kind, language, charset,
                   head_facility, head_file, total, done, state, accepted_at
              from eligibility.bulk_list
            """;

    private static final String ONE = SELECT + " where list_id = :id";

    private static final String ONE_LOCKED = ONE + " for update";

    private static final String OPEN =
            SELECT + " where state in ('ACCEPTED', 'RUNNING') and touched_at <= :before order by accepted_at";

    private static final String COUNT_OPEN = """
            select count(*)
              from eligibility.bulk_list
             where caller = :caller and state in ('ACCEPTED', 'RUNNING')
            """;

    private static final String BODY = "select body from eligibility.bulk_list where list_id = :id";

    private static final String KEEP = """
            insert into eligibility.bulk_answer (list_id, line, is_right, answer)
            values (:id, :line, :right, :answer)
            """;

    private static final String ADVANCE = """
            update eligibility.bulk_list set done = :line, state = 'RUNNING', touched_at = :at where list_id = :id
            """;

    private static final String END = """
            update eligibility.bulk_list
               set state = :state, ended_at = :at
             where list_id = :id and state in ('ACCEPTED', 'RUNNING')
            """;

    private static final String ANSWERS = """
            select is_right, answer
              from eligibility.bulk_answer
             where list_id = :id and line > :after
             order by line
             limit :most
            """;

    private static final String ERASE = """
            delete from eligibility.bulk_list where ended_at < :endedBefore or accepted_at < :acceptedBefore
            """;

    private final JdbcClient sql;

    BulkRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(BulkList list, byte[] body) {
        Caller caller = list.caller();
        FacilityCode facility = caller.facility();
        ActingStaff staff = caller.staff();
        MessageHead head = list.form().head();
        sql.sql(ADD)
                .param("id", list.id())
                .param("caller", caller.name())
                .param("role", caller.role().name())
                .param("facility", facility == null ? null : facility.digits())
                .param("payer", caller.payer())
                .param("purposes", caller.purposes().stream().map(Purpose::name).toArray(String[]::new))
                .param("staffId", staff == null ? null : staff.staffId())
                .param("profession", staff == null ? null : staff.profession().name())
                .param("kind", list.form().kind().name())
                .param("language", list.form().language().name())
                .param("charset", head.charset().name())
                .param("headFacility", head.facility())
                .param("headFile", head.file())
                .param("body", body)
                .param("total", list.total())
                .param("at", utc(list.acceptedAt()))
                .update();
    }

    Optional<BulkList> find(UUID id) {
        return sql.sql(ONE).param("id", id).query(BulkRows::list).optional();
    }

    /** Until the transaction ends nobody else answers or stops it. */
    Optional<BulkList> findLocked(UUID id) {
        return sql.sql(ONE_LOCKED).param("id", id).query(BulkRows::list).optional();
    }

    /** All lists that are not over and that nobody touched since, the oldest first. */
    List<BulkList> listOpen(Instant untouchedSince) {
        return sql.sql(OPEN)
                .param("before", utc(untouchedSince))
                .query(BulkRows::list)
                .list();
    }

    int countOpen() {
        return sql.sql("select count(*) from eligibility.bulk_list where state in ('ACCEPTED', 'RUNNING')")
                .query(Integer.class)
                .single();
    }

    int countOpenOf(Caller caller) {
        return sql.sql(COUNT_OPEN)
                .param("caller", caller.name())
                .query(Integer.class)
                .single();
    }

    byte[] bodyOf(UUID id) {
        return sql.sql(BODY)
                .param("id", id)
                .query((row, place) -> row.getBytes("body"))
                .single();
    }

    void keep(UUID id, int line, WrittenAnswer answer, Instant at) {
        sql.sql(KEEP)
                .param("id", id)
                .param("line", line)
                .param("right", answer.right())
                .param("answer", answer.bytes())
                .update();
        sql.sql(ADVANCE)
                .param("id", id)
                .param("line", line)
                .param("at", utc(at))
                .update();
    }

    /** Nothing when it was over before. */
    void end(UUID id, BulkState state, Instant at) {
        sql.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("at", utc(at))
                .update();
    }

    List<WrittenAnswer> answers(UUID id, int after, int most) {
        return sql.sql(ANSWERS)
                .param("id", id)
                .param("after", after)
                .param("most", most)
                .query((row, place) -> new WrittenAnswer(row.getBoolean("is_right"), row.getBytes("answer")))
                .list();
    }

    /** With their answers. */
    int erase(Instant endedBefore, Instant acceptedBefore) {
        return sql.sql(ERASE)
                .param("endedBefore", utc(endedBefore))
                .param("acceptedBefore", utc(acceptedBefore))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static BulkList list(ResultSet row, int place) throws SQLException {
        var head = new MessageHead(
                MessageCharset.valueOf(row.getString("charset")),
                row.getString("head_facility"),
                row.getString("head_file"));
        return new BulkList(
                row.getObject("list_id", UUID.class),
                caller(row),
                new BulkForm(
                        BulkForm.Kind.valueOf(row.getString("kind")),
                        head,
                        Language.valueOf(row.getString("language"))),
                row.getInt("total"),
                row.getInt("done"),
                BulkState.valueOf(row.getString("state")),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }

    private static Caller caller(ResultSet row) throws SQLException {
        String facility = row.getString("facility");
        return new Caller(
                row.getString("caller"),
                Role.valueOf(row.getString("role")),
                facility == null ? null : new FacilityCode(facility),
                null,
                Arrays.stream((String[]) row.getArray("purposes").getArray())
                        .map(Purpose::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                staff(row),
                row.getString("payer"));
    }

    /** The rights that go beyond asking, such as the emergency view, are not kept. */
    private static @Nullable ActingStaff staff(ResultSet row) throws SQLException {
        String id = row.getString("staff_id");
        return id == null ? null : new ActingStaff(id, Profession.valueOf(row.getString("profession")), false, false);
    }
}
