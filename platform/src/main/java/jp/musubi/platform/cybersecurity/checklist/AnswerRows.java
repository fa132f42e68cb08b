package jp.musubi.platform.cybersecurity.checklist;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 答えの表。Lines are added, never changed. */
@Component
class AnswerRows {

    private static final String ADD = """
            insert into cybersecurity.answer
                   (sheet, item, number, first_answer, first_on, target_on, second_answer, second_on, note,
                    origin, by_whom, at)
            values (:sheet, :item, :number, :first, :firstOn, :targetOn, :second, :secondOn, :note,
                    :origin, :by, :at)
            """;

    private static final String NEWEST = """
            select distinct on (item) item, number, first_answer, first_on, target_on, second_answer, second_on,
                   note, origin, by_whom, at
              from cybersecurity.answer
             where sheet = :sheet
             order by item, number desc
            """;

    private static final String HISTORY = """
            select item, number, first_answer, first_on, target_on, second_answer, second_on, note, origin,
                   by_whom, at
              from cybersecurity.answer
             where sheet = :sheet
             order by at desc, item, number desc
             limit :most
            """;

    private final JdbcClient sql;

    AnswerRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID sheet, AnswerLine line) {
        ItemAnswer answer = line.answer();
        sql.sql(ADD)
                .param("sheet", sheet)
                .param("item", line.item())
                .param("number", line.number())
                .param("first", name(answer.first()))
                .param("firstOn", answer.firstOn())
                .param("targetOn", answer.targetOn())
                .param("second", name(answer.second()))
                .param("secondOn", answer.secondOn())
                .param("note", answer.note())
                .param("origin", line.origin().name())
                .param("by", line.by())
                .param("at", line.at().atOffset(UTC))
                .update();
    }

    /** The line that counts of each item that has one, by item. */
    Map<String, AnswerLine> newest(UUID sheet) {
        Map<String, AnswerLine> lines = new LinkedHashMap<>();
        sql.sql(NEWEST)
                .param("sheet", sheet)
                .query((row, place) -> line(row))
                .list()
                .forEach(line -> lines.put(line.item(), line));
        return lines;
    }

    /** Newest first. */
    List<AnswerLine> history(UUID sheet, int most) {
        return sql.sql(HISTORY)
                .param("sheet", sheet)
                .param("most", most)
                .query((row, place) -> line(row))
                .list();
    }

    private static AnswerLine line(ResultSet row) throws SQLException {
        var answer = new ItemAnswer(
                answer(row.getString("first_answer")),
                row.getObject("first_on", LocalDate.class),
                row.getObject("target_on", LocalDate.class),
                answer(row.getString("second_answer")),
                row.getObject("second_on", LocalDate.class),
                row.getString("note"));
        return new AnswerLine(
                row.getString("item"),
                row.getInt("number"),
                answer,
                AnswerLine.Origin.valueOf(row.getString("origin")),
                row.getString("by_whom"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Answer answer(@Nullable String name) {
        return name == null ? null : Answer.valueOf(name);
    }

    private static @Nullable String name(@Nullable Answer answer) {
        return answer == null ? null : answer.name();
    }
}
