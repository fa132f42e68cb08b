package jp.musubi.platform.outbreaks.instructions;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 指示の行。 */
@Component
class InstructionRows {

    private static final String ADD = """
            insert into outbreaks.instruction
                   (instruction, disease, ground, areas, diagnosed_from, diagnosed_to, classes, days_before, days_after,
                    recipient, format, purpose, safety, ends_on, delete_by)
            values (:id, :disease, :ground, :areas, :from, :to, :classes, :before, :after,
                    :recipient, :format, :purpose, :safety, :endsOn, :deleteBy)
            """;

    private static final String ADD_TURN = """
            insert into outbreaks.instruction_turn (instruction, number, step, note, at, by_whom)
            values (:id, :number, :step, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String FOUND = """
            select i.instruction, i.number, i.disease, i.ground, i.areas, i.diagnosed_from, i.diagnosed_to, i.classes,
                   i.days_before, i.days_after, i.recipient, i.format, i.purpose, i.safety, i.ends_on, i.delete_by,
                   t.number as turn, t.step, t.note, t.at, t.by_whom
              from outbreaks.instruction i
              join outbreaks.instruction_turn t on t.instruction = i.instruction
            """;

    private static final String ALL = FOUND + """
             order by i.number desc, t.number
            """;

    private static final String FIND = FOUND + """
             where i.instruction = :id
             order by t.number
            """;

    private final JdbcClient sql;

    private final Diseases diseases;

    InstructionRows(JdbcClient sql, Diseases diseases) {
        this.sql = sql;
        this.diseases = diseases;
    }

    void add(UUID id, Scope scope) {
        sql.sql(ADD)
                .param("id", id)
                .param("disease", scope.target().disease())
                .param("ground", scope.target().ground())
                .param("areas", String.join(" ", scope.target().areasInOrder()))
                .param("from", scope.target().from())
                .param("to", scope.target().to())
                .param("classes", written(scope.asked().needsInOrder()))
                .param("before", scope.asked().daysBefore())
                .param("after", scope.asked().daysAfter())
                .param("recipient", scope.delivery().recipient())
                .param("format", scope.delivery().format())
                .param("purpose", scope.delivery().purpose())
                .param("safety", scope.delivery().safety())
                .param("endsOn", scope.delivery().endsOn())
                .param("deleteBy", scope.delivery().deleteBy())
                .update();
    }

    /** False when somebody else was faster. */
    boolean addTurn(UUID id, InstructionTurn turn) {
        return sql.sql(ADD_TURN)
                        .param("id", id)
                        .param("number", turn.number())
                        .param("step", turn.step().name())
                        .param("note", turn.note())
                        .param("at", turn.at().atOffset(UTC))
                        .param("by", turn.by())
                        .update()
                > 0;
    }

    /** The newest first. */
    List<Instruction> list() {
        return gather(sql.sql(ALL).query((row, place) -> instruction(row)).list());
    }

    Optional<Instruction> find(UUID id) {
        return gather(sql.sql(FIND)
                        .param("id", id)
                        .query((row, place) -> instruction(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<Instruction> gather(List<Instruction> lines) {
        Map<UUID, Instruction> found = new LinkedHashMap<>();
        lines.forEach(line -> found.merge(line.id(), line, InstructionRows::joined));
        return found.values().stream().map(this::named).toList();
    }

    /** With the disease as the room's own tables of the day of the draft have it. */
    private Instruction named(Instruction one) {
        InstructedDisease disease = InstructedDisease.find(
                        diseases.bookOn(one.draftedOn()), one.scope().target().disease())
                .orElse(null);
        return new Instruction(one.id(), one.number(), one.scope(), one.turns(), disease);
    }

    private static Instruction joined(Instruction one, Instruction more) {
        List<InstructionTurn> turns = new ArrayList<>(one.turns());
        turns.addAll(more.turns());
        return new Instruction(one.id(), one.number(), one.scope(), turns, null);
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        var turn = new InstructionTurn(
                row.getInt("turn"),
                InstructionStep.valueOf(row.getString("step")),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
        return new Instruction(
                row.getObject("instruction", UUID.class), row.getLong("number"), scope(row), List.of(turn), null);
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                new Scope.Target(
                        row.getString("disease"),
                        row.getString("ground"),
                        Set.of(row.getString("areas").split(" ")),
                        row.getObject("diagnosed_from", LocalDate.class),
                        row.getObject("diagnosed_to", LocalDate.class)),
                new Scope.Asked(needs(row.getString("classes")), row.getInt("days_before"), row.getInt("days_after")),
                new Scope.Delivery(
                        row.getString("recipient"),
                        row.getString("format"),
                        row.getString("purpose"),
                        row.getString("safety"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("delete_by", LocalDate.class)));
    }

    /** A line a class: its name, a tab, why it is needed in one line. */
    private static String written(Map<DataClass, String> needs) {
        return needs.entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<DataClass, String> needs(String lines) {
        Map<DataClass, String> needs = new EnumMap<>(DataClass.class);
        Arrays.stream(lines.split("\n"))
                .map(line -> line.split("\t", 2))
                .forEach(parts -> needs.put(DataClass.valueOf(parts[0]), parts[1]));
        return needs;
    }
}
