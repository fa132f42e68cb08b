package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 助言と文書の行。 */
@Component
class AdviceRows {

    private static final String ADD = """
            insert into cybersecurity.advice (inspection, advice, item, title, words, at, by_whom)
            values (:id, :advice, :item, :title, :words, :at, :by)
            """;

    private static final String ADD_TURN = """
            insert into cybersecurity.advice_turn (inspection, advice, number, step, target_on, note, at, by_whom)
            values (:id, :advice, :number, :step, :target, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_LETTER = """
            insert into cybersecurity.inspection_letter (inspection, number, covers, remark, at, by_whom)
            values (:id, :number, :covers, :remark, :at, :by)
            on conflict do nothing
            """;

    private static final String FOUND = """
            select a.inspection, a.advice, a.item, a.title, a.words, t.number, t.step, t.target_on, t.note, t.at, t.by_whom
              from cybersecurity.advice a
              join cybersecurity.advice_turn t on t.inspection = a.inspection and t.advice = a.advice
            """;

    private static final String OF_INSPECTION = FOUND + """
             where a.inspection = :id
             order by a.advice, t.number
            """;

    private static final String OF_PREFECTURE = FOUND + """
              join cybersecurity.inspection i on i.inspection = a.inspection
             where i.prefecture = :prefecture
             order by a.inspection, a.advice, t.number
            """;

    private static final String LETTERS = """
            select number, covers, remark, at, by_whom
              from cybersecurity.inspection_letter
             where inspection = :id
             order by number
            """;

    private final JdbcClient sql;

    AdviceRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Key(UUID inspection, int number) {}

    void add(Advice advice) {
        Advice.AdviceTurn first = advice.stands();
        sql.sql(ADD)
                .param("id", advice.inspection())
                .param("advice", advice.number())
                .param("item", advice.item())
                .param("title", advice.title())
                .param("words", advice.words())
                .param("at", first.at().atOffset(UTC))
                .param("by", first.by())
                .update();
        addTurn(advice, first);
    }

    boolean addTurn(Advice advice, Advice.AdviceTurn turn) {
        return sql.sql(ADD_TURN)
                        .param("id", advice.inspection())
                        .param("advice", advice.number())
                        .param("number", turn.number())
                        .param("step", turn.step().name())
                        .param("target", turn.targetOn())
                        .param("note", turn.note())
                        .param("at", turn.at().atOffset(UTC))
                        .param("by", turn.by())
                        .update()
                > 0;
    }

    boolean addLetter(Letter letter) {
        return sql.sql(ADD_LETTER)
                        .param("id", letter.inspection())
                        .param("number", letter.number())
                        .param("covers", letter.covers())
                        .param("remark", letter.remark())
                        .param("at", letter.at().atOffset(UTC))
                        .param("by", letter.by())
                        .update()
                > 0;
    }

    List<Advice> listOf(UUID id) {
        return gather(sql.sql(OF_INSPECTION)
                .param("id", id)
                .query((row, place) -> advice(row))
                .list());
    }

    /** By target date. */
    List<Advice> listOfPrefecture(String prefecture) {
        List<Advice> found = new ArrayList<>(gather(sql.sql(OF_PREFECTURE)
                .param("prefecture", prefecture)
                .query((row, place) -> advice(row))
                .list()));
        found.sort(Comparator.comparing(Advice::targetOn));
        return List.copyOf(found);
    }

    List<Letter> letters(UUID id) {
        return sql.sql(LETTERS)
                .param("id", id)
                .query((row, place) -> new Letter(
                        id,
                        row.getInt("number"),
                        row.getInt("covers"),
                        row.getString("remark"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** Each row is an advice with one of its turns. */
    private static List<Advice> gather(List<Advice> rows) {
        Map<Key, Advice> found = new LinkedHashMap<>();
        for (Advice row : rows) {
            found.merge(new Key(row.inspection(), row.number()), row, AdviceRows::together);
        }
        return List.copyOf(found.values());
    }

    private static Advice together(Advice one, Advice next) {
        List<Advice.AdviceTurn> turns = new ArrayList<>(one.turns());
        turns.addAll(next.turns());
        return new Advice(one.inspection(), one.number(), one.item(), one.title(), one.words(), turns);
    }

    private static Advice advice(ResultSet row) throws SQLException {
        var turn = new Advice.AdviceTurn(
                row.getInt("number"),
                Advice.Step.valueOf(row.getString("step")),
                row.getObject("target_on", LocalDate.class),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"));
        return new Advice(
                row.getObject("inspection", UUID.class),
                row.getInt("advice"),
                row.getString("item"),
                row.getString("title"),
                row.getString("words"),
                List.of(turn));
    }
}
