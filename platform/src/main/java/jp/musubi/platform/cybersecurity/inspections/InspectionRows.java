package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 立入検査の行。 */
@Component
class InspectionRows {

    private static final String ADD = """
            insert into cybersecurity.inspection (inspection, facility, prefecture, year, begun_at, begun_by)
            values (:id, :facility, :prefecture, :year, :at, :by)
            """;

    private static final String ADD_TURN = """
            insert into cybersecurity.inspection_turn
                   (inspection, number, state, edition, visit_on, sheets_by, inspectors, note, at, by_whom)
            values (:id, :number, :state, :edition, :visitOn, :sheetsBy, :inspectors, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String FOUND = """
            select i.inspection, i.facility, i.prefecture, i.year, t.number, t.state, t.edition, t.visit_on, t.sheets_by,
                   t.inspectors, t.note, t.at, t.by_whom
              from cybersecurity.inspection i
              join cybersecurity.inspection_turn t on t.inspection = i.inspection
            """;

    private static final String OF_PREFECTURE = FOUND + """
             where i.prefecture = :prefecture and i.year = :year
             order by i.inspection, t.number
            """;

    private static final String OF_PREFECTURE_EVER = FOUND + """
             where i.prefecture = :prefecture
             order by i.inspection, t.number
            """;

    private static final String OF_FACILITY = FOUND + """
             where i.facility = :facility
             order by i.begun_at desc, i.inspection, t.number
            """;

    private static final String FIND = FOUND + """
             where i.inspection = :id
             order by t.number
            """;

    private static final String LOCK = """
            select inspection from cybersecurity.inspection where inspection = :id for update
            """;

    private final JdbcClient sql;

    InspectionRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(Inspection of, InspectionTurn turn) {}

    void add(Inspection inspection, Instant at, String by) {
        sql.sql(ADD)
                .param("id", inspection.id())
                .param("facility", inspection.facility().digits())
                .param("prefecture", inspection.prefecture())
                .param("year", inspection.year().year())
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    boolean addTurn(UUID id, InspectionTurn turn) {
        Appointment appointment = turn.appointment();
        return sql.sql(ADD_TURN)
                        .param("id", id)
                        .param("number", turn.number())
                        .param("state", turn.state().id())
                        .param("edition", appointment.edition())
                        .param("visitOn", appointment.visitOn())
                        .param("sheetsBy", appointment.sheetsBy())
                        .param("inspectors", String.join("\n", appointment.inspectors()))
                        .param("note", appointment.note())
                        .param("at", turn.at().atOffset(UTC))
                        .param("by", turn.by())
                        .update()
                > 0;
    }

    /** Others who merge wait until this transaction ends. */
    void lock(UUID id) {
        sql.sql(LOCK)
                .param("id", id)
                .query((row, place) -> row.getObject("inspection", UUID.class))
                .single();
    }

    List<Inspection> listOfPrefecture(String prefecture, FiscalYear year) {
        List<Inspection> found = new ArrayList<>(gather(sql.sql(OF_PREFECTURE)
                .param("prefecture", prefecture)
                .param("year", year.year())
                .query((row, place) -> line(row))
                .list()));
        found.sort(Comparator.comparing((Inspection each) -> each.appointment().visitOn())
                .thenComparing(each -> each.facility().digits()));
        return List.copyOf(found);
    }

    List<Inspection> listOfPrefecture(String prefecture) {
        return gather(sql.sql(OF_PREFECTURE_EVER)
                .param("prefecture", prefecture)
                .query((row, place) -> line(row))
                .list());
    }

    List<Inspection> listOfFacility(FacilityCode facility) {
        return gather(sql.sql(OF_FACILITY)
                .param("facility", facility.digits())
                .query((row, place) -> line(row))
                .list());
    }

    Optional<Inspection> find(UUID id) {
        return gather(sql.sql(FIND)
                        .param("id", id)
                        .query((row, place) -> line(row))
                        .list())
                .stream()
                .findFirst();
    }

    private static List<Inspection> gather(List<Line> lines) {
        Map<UUID, List<InspectionTurn>> turns = new LinkedHashMap<>();
        Map<UUID, Inspection> inspections = new LinkedHashMap<>();
        for (Line line : lines) {
            inspections.put(line.of().id(), line.of());
            turns.computeIfAbsent(line.of().id(), id -> new ArrayList<>()).add(line.turn());
        }
        return inspections.values().stream()
                .map(each -> new Inspection(
                        each.id(),
                        each.facility(),
                        each.prefecture(),
                        each.year(),
                        turns.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        var inspection = new Inspection(
                row.getObject("inspection", UUID.class),
                new FacilityCode(row.getString("facility")),
                row.getString("prefecture"),
                new FiscalYear(row.getInt("year")),
                List.of());
        var appointment = new Appointment(
                row.getString("edition"),
                row.getObject("visit_on", LocalDate.class),
                row.getObject("sheets_by", LocalDate.class),
                Arrays.stream(row.getString("inspectors").split("\n"))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.getString("note"));
        return new Line(
                inspection,
                new InspectionTurn(
                        row.getInt("number"),
                        InspectionState.find(row.getString("state")).orElseThrow(),
                        appointment,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")));
    }
}
