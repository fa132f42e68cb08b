package jp.musubi.platform.kernel.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The register of staff in its tables staff and staff_change. */
@Component
class RegisteredStaff implements Staff {

    private static final String ONE = """
            select staff_id, facility, name, kana, licence, profession, emergency_right, valid_from, valid_until
              from kernel.staff
             where staff_id = :staffId
            """;

    private static final String OF_FACILITY = """
            select staff_id, facility, name, kana, licence, profession, emergency_right, valid_from, valid_until
              from kernel.staff
             where facility = :facility
             order by staff_id
            """;

    private static final String CHANGES = """
            select staff_id, facility, name, kana, licence, profession, emergency_right, valid_from, valid_until,
                   changed_by, changed_at
              from kernel.staff_change
             where staff_id = :staffId
             order by change
            """;

    /** Another facility's entry is not touched: then no row is written. */
    private static final String REGISTER = """
            insert into kernel.staff
                   (staff_id, facility, name, kana, licence, profession, emergency_right, valid_from, valid_until)
            values (:staffId, :facility, :name, :kana, :licence, :profession, :emergencyRight, :from,
                    cast(:until as date))
            on conflict (staff_id) do update
               set name = excluded.name,
                   kana = excluded.kana,
                   licence = excluded.licence,
                   profession = excluded.profession,
                   emergency_right = excluded.emergency_right,
                   valid_from = excluded.valid_from,
                   valid_until = excluded.valid_until
             where staff.facility = excluded.facility
            """;

    private static final String REMEMBER = """
            insert into kernel.staff_change
                   (staff_id, change, facility, name, kana, licence, profession, emergency_right, valid_from,
                    valid_until, changed_by, changed_at)
            select :staffId, coalesce(max(change), 0) + 1, :facility, :name, :kana, :licence, :profession,
                   :emergencyRight, :from, cast(:until as date), :by, :at
              from kernel.staff_change
             where staff_id = :staffId
            """;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Facilities facilities;
    private final Clock clock;

    RegisteredStaff(JdbcClient sql, TransactionOperations transaction, Facilities facilities, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.facilities = facilities;
        this.clock = clock;
    }

    @Override
    public Optional<StaffMember> find(String staffId) {
        return sql.sql(ONE)
                .param("staffId", staffId)
                .query(RegisteredStaff::member)
                .optional();
    }

    @Override
    public List<StaffMember> listOf(FacilityCode facility) {
        return sql.sql(OF_FACILITY)
                .param("facility", facility.digits())
                .query(RegisteredStaff::member)
                .list();
    }

    @Override
    public List<StaffChange> listChangesOf(String staffId) {
        return sql.sql(CHANGES)
                .param("staffId", staffId)
                .query(RegisteredStaff::change)
                .list();
    }

    @Override
    public void register(StaffMember member, String by) {
        if (facilities.find(member.facility()).isEmpty()) {
            throw new IllegalArgumentException("職員の施設が台帳にありません");
        }
        transaction.executeWithoutResult(status -> write(member, by));
    }

    private void write(StaffMember member, String by) {
        Map<String, @Nullable Object> entry = cells(member);
        if (sql.sql(REGISTER).params(entry).update() == 0) {
            throw new IllegalArgumentException("その職員番号は別の施設の職員のものです");
        }
        sql.sql(REMEMBER)
                .params(entry)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, @Nullable Object> cells(StaffMember member) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("staffId", member.staffId());
        cells.put("facility", member.facility().digits());
        cells.put("name", member.name());
        cells.put("kana", member.kana());
        cells.put("licence", member.licence());
        cells.put("profession", member.profession().name());
        cells.put("emergencyRight", member.emergencyRight());
        cells.put("from", member.from());
        cells.put("until", member.until());
        return cells;
    }

    private static StaffChange change(ResultSet row, int place) throws SQLException {
        return new StaffChange(
                member(row, place),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static StaffMember member(ResultSet row, int place) throws SQLException {
        return new StaffMember(
                row.getString("staff_id"),
                row.getString("name"),
                row.getString("kana"),
                row.getString("licence"),
                new Post(
                        new FacilityCode(row.getString("facility")),
                        Profession.valueOf(row.getString("profession")),
                        row.getBoolean("emergency_right"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }
}
