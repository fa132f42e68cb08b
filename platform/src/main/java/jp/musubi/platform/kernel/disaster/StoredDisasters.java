package jp.musubi.platform.kernel.disaster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.DisasterOpening;
import jp.musubi.platform.kernel.access.Disasters;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 災害の保管。Asked at each look of a facility: what is over is left out by its index, so a quiet country costs one probe. */
@Repository
class StoredDisasters implements Disasters, DisasterBoard {

    private static final String STANDING = """
            select disaster_id, name, classes, from_at, until_at
              from kernel.disaster
             where until_at > :at
             order by from_at desc, disaster_id
            """;

    private static final String LATEST = """
            select disaster_id, name, classes, from_at, until_at
              from kernel.disaster
             order by until_at desc, disaster_id
             limit :limit
            """;

    private static final String LOCKED = """
            select disaster_id, name, classes, from_at, until_at
              from kernel.disaster
             where disaster_id = :id
               for update
            """;

    private static final String AREAS = """
            select area, from_at
              from kernel.disaster_area
             where disaster_id = :id
             order by from_at, area
            """;

    private static final String ADD = """
            insert into kernel.disaster (disaster_id, name, classes, from_at, until_at)
            values (:id, :name, :classes, :from, :until)
            """;

    private static final String MOVE_END = """
            update kernel.disaster
               set until_at = :until
             where disaster_id = :id
            """;

    // An area added twice holds from the earlier of both.
    private static final String ADD_AREA = """
            insert into kernel.disaster_area (disaster_id, area, from_at)
            values (:id, :area, :from)
            on conflict (disaster_id, area) do update
               set from_at = least(disaster_area.from_at, excluded.from_at)
            """;

    private static final String REMEMBER = """
            insert into kernel.disaster_change (disaster_id, change, at, changed_by, step, until_at, areas, reason)
            select :id, coalesce(max(change), 0) + 1, :at, :by, :step, cast(:until as timestamptz), :areas, :reason
              from kernel.disaster_change
             where disaster_id = :id
            """;

    private static final String CHANGES = """
            select at, changed_by, step, until_at, areas, reason
              from kernel.disaster_change
             where disaster_id = :id
             order by change desc
            """;

    private final JdbcClient jdbc;

    StoredDisasters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DisasterOpening> listOpenFor(Facility facility, Instant at) {
        return listStanding(at).stream()
                .flatMap(disaster -> disaster.findFor(facility, at).stream())
                .toList();
    }

    @Override
    public List<Disaster> listOpenAt(Instant at) {
        return listStanding(at).stream().filter(disaster -> disaster.openAt(at)).toList();
    }

    private List<Disaster> listStanding(Instant at) {
        return jdbc.sql(STANDING)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> disaster(row))
                .list();
    }

    List<Disaster> listLatest(int limit) {
        return jdbc.sql(LATEST)
                .param("limit", limit)
                .query((row, number) -> disaster(row))
                .list();
    }

    /** Held until the transaction ends. */
    Optional<Disaster> findLocked(UUID id) {
        return jdbc.sql(LOCKED)
                .param("id", id)
                .query((row, number) -> disaster(row))
                .optional();
    }

    void add(Disaster disaster) {
        jdbc.sql(ADD)
                .param("id", disaster.id())
                .param("name", disaster.name())
                .param(
                        "classes",
                        disaster.classes().stream()
                                .sorted()
                                .map(DataClass::name)
                                .toArray(String[]::new))
                .param("from", utc(disaster.from()))
                .param("until", utc(disaster.until()))
                .update();
        disaster.areas().forEach(area -> addArea(disaster.id(), area));
    }

    void addArea(UUID id, OpenArea area) {
        jdbc.sql(ADD_AREA)
                .param("id", id)
                .param("area", area.area().text())
                .param("from", utc(area.from()))
                .update();
    }

    void moveEnd(UUID id, Instant until) {
        jdbc.sql(MOVE_END).param("id", id).param("until", utc(until)).update();
    }

    void remember(UUID id, DisasterChange change) {
        jdbc.sql(REMEMBER)
                .param("id", id)
                .param("at", utc(change.at()))
                .param("by", change.by())
                .param("step", change.step().name())
                .param("until", utc(change.until()))
                .param("areas", change.areas().toArray(String[]::new))
                .param("reason", change.reason())
                .update();
    }

    List<DisasterChange> listChanges(UUID id) {
        return jdbc.sql(CHANGES)
                .param("id", id)
                .query((row, number) -> change(row))
                .list();
    }

    private Disaster disaster(ResultSet row) throws SQLException {
        UUID id = row.getObject("disaster_id", UUID.class);
        return new Disaster(
                id,
                row.getString("name"),
                classes(row),
                instant(row, "from_at"),
                instant(row, "until_at"),
                listAreas(id));
    }

    private List<OpenArea> listAreas(UUID id) {
        return jdbc.sql(AREAS)
                .param("id", id)
                .query((row, number) -> new OpenArea(new Area(row.getString("area")), instant(row, "from_at")))
                .list();
    }

    private static Set<DataClass> classes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("classes").getArray())
                .map(DataClass::valueOf)
                .collect(Collectors.toSet());
    }

    private static DisasterChange change(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
        return new DisasterChange(
                instant(row, "at"),
                row.getString("changed_by"),
                DisasterStep.valueOf(row.getString("step")),
                until == null ? null : until.toInstant(),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
