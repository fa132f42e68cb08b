package jp.musubi.platform.records.lists;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 順番待ちの表。 */
@Component
class WaitingRows {

    private static final String ADD = """
            insert into records.submission_waiting
                   (facility, day, serial, list_id, ready, agreed, tries, caller, role, purposes, staff_id, profession,
                    received_at, codec, size, body)
            values (:facility, :day, :serial, :list, :ready, :agreed, 0, :caller, :role, :purposes, :staffId, :profession,
                    :receivedAt, :codec, :size, :body)
            """;

    private static final String NEXT = """
            select facility, day, serial, list_id, agreed, tries, caller, role, purposes, staff_id, profession,
                   received_at, codec, size, body
              from records.submission_waiting
             where facility = :facility and ready
             order by day, serial
             limit 1
            """;

    private static final String FACILITIES = "select distinct facility from records.submission_waiting where ready";

    private static final String IS_ANY =
            "select exists (select 1 from records.submission_waiting where facility = :facility and ready)";

    private static final String TRIED = """
            update records.submission_waiting
               set tries = tries + 1
             where facility = :facility and day = :day and serial = :serial
            """;

    private static final String REMOVE = """
            delete from records.submission_waiting
             where facility = :facility and day = :day and serial = :serial
            """;

    private final JdbcClient sql;

    WaitingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param ready whether its turn may come; a line's comes when its list is whole */
    void add(Waiting waiting, boolean ready) {
        Entry entry = waiting.entry();
        Entry.Line line = entry.line();
        ActingStaff staff = waiting.caller().staff();
        Packed packed = Packed.of(waiting.body());
        keyed(ADD, entry.number())
                .param("list", line == null ? null : line.list(), Types.OTHER)
                .param("ready", ready)
                .param("agreed", waiting.agreedOrally())
                .param("caller", entry.caller())
                .param("role", waiting.caller().role().name())
                .param(
                        "purposes",
                        waiting.caller().purposes().stream().map(Purpose::name).toArray(String[]::new))
                .param("staffId", staff == null ? null : staff.staffId(), Types.VARCHAR)
                .param("profession", staff == null ? null : staff.profession().name(), Types.VARCHAR)
                .param("receivedAt", entry.receivedAt().atOffset(UTC))
                .param("codec", packed.codec().name())
                .param("size", packed.size())
                .param("body", packed.body())
                .update();
    }

    /** The one that came first of those of this facility. */
    Optional<Waiting> findNext(FacilityCode facility) {
        return sql.sql(NEXT)
                .param("facility", facility.digits())
                .query(WaitingRows::waiting)
                .optional();
    }

    boolean isAny(FacilityCode facility) {
        return Boolean.TRUE.equals(sql.sql(IS_ANY)
                .param("facility", facility.digits())
                .query((row, place) -> row.getBoolean(1))
                .single());
    }

    List<FacilityCode> listFacilities() {
        return sql.sql(FACILITIES)
                .query((row, place) -> new FacilityCode(row.getString("facility")))
                .list();
    }

    void tried(ReceiptNumber number) {
        keyed(TRIED, number).update();
    }

    void remove(ReceiptNumber number) {
        keyed(REMOVE, number).update();
    }

    private JdbcClient.StatementSpec keyed(String statement, ReceiptNumber number) {
        return sql.sql(statement)
                .param("facility", number.facility().digits())
                .param("day", number.day())
                .param("serial", number.serial());
    }

    private static Waiting waiting(ResultSet row, int place) throws SQLException {
        FacilityCode facility = new FacilityCode(row.getString("facility"));
        UUID list = row.getObject("list_id", UUID.class);
        Entry entry = new Entry(
                new ReceiptNumber(facility, row.getObject("day", LocalDate.class), row.getInt("serial")),
                list == null ? Entry.Way.ASYNC : Entry.Way.BULK,
                row.getString("caller"),
                row.getInt("size"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
        Packed packed = new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body"));
        return new Waiting(
                entry, caller(row, facility), row.getBoolean("agreed"), row.getInt("tries"), packed.unpacked());
    }

    /** As who it was sent: a facility, or 電子処方箋管理サービス under its number, which is no facility. */
    private static Caller caller(ResultSet row, FacilityCode sender) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        boolean facility = role == Role.FACILITY;
        return new Caller(
                row.getString("caller"),
                role,
                facility ? sender : null,
                null,
                Arrays.stream((String[]) row.getArray("purposes").getArray())
                        .map(Purpose::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                staff(row),
                facility ? null : sender.digits());
    }

    /** The rights that go beyond sending, such as the emergency view, are not kept. */
    private static @Nullable ActingStaff staff(ResultSet row) throws SQLException {
        String id = row.getString("staff_id");
        return id == null ? null : new ActingStaff(id, Profession.valueOf(row.getString("profession")), false, false);
    }
}
