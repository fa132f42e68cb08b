package jp.musubi.platform.cybersecurity.checklist;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.SyntheticSheet;
import jp.musubi.platform.cybersecurity.SyntheticSheets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 合成の確認票をまとめて入れる。Three statements for all sheets of a call; the tally moves with them. */
@Component
class SyntheticRows implements SyntheticSheets {

    private static final String SHEETS = """
            insert into cybersecurity.sheet
                   (sheet, facility, edition, form, vendor, prefecture, band, begun_at, begun_by)
            select cast(s as uuid), f, e, o, v, left(f, 2), b, :at, 'synthetic'
              from unnest(cast(:sheets as text[]), cast(:facilities as text[]), cast(:editions as text[]),
                          cast(:forms as text[]), cast(:bands as text[]), cast(:vendors as text[]))
                   as one (s, f, e, o, b, v)
            on conflict (facility, edition, vendor) do nothing
            returning sheet
            """;

    private static final String ANSWERS = """
            insert into cybersecurity.answer
                   (sheet, item, number, first_answer, first_on, target_on, note, origin, by_whom, at)
            select cast(s as uuid), i, 1, a, cast(d as date), cast(nullif(t, '') as date), '', 'SYNTHETIC',
                   'synthetic', :at
              from unnest(cast(:sheets as text[]), cast(:items as text[]), cast(:answers as text[]),
                          cast(:days as text[]), cast(:targets as text[])) as one (s, i, a, d, t)
            """;

    private static final String TALLY = """
            insert into cybersecurity.tally (edition, form, item, prefecture, band, answer, facilities)
            select e, o, i, p, b, a, cast(n as int)
              from unnest(cast(:editions as text[]), cast(:forms as text[]), cast(:items as text[]),
                          cast(:prefectures as text[]), cast(:bands as text[]), cast(:answers as text[]),
                          cast(:numbers as text[])) as one (e, o, i, p, b, a, n)
            on conflict (edition, form, item, prefecture, band, answer)
            do update set facilities = cybersecurity.tally.facilities + excluded.facilities
            """;

    private final JdbcClient sql;
    private final Clock clock;

    SyntheticRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int keep(List<SyntheticSheet> sheets) {
        OffsetDateTime at = clock.instant().atOffset(UTC);
        Map<String, SyntheticSheet> byId = new HashMap<>();
        sheets.forEach(sheet -> byId.put(UUID.randomUUID().toString(), sheet));
        Set<String> kept = addSheets(byId, at);
        byId.keySet().retainAll(kept);
        addAnswers(byId, at);
        count(byId);
        return kept.size();
    }

    private Set<String> addSheets(Map<String, SyntheticSheet> byId, OffsetDateTime at) {
        var columns = new Columns(6);
        byId.forEach((id, sheet) -> columns.add(
                id, sheet.facility().digits(), sheet.edition(), sheet.form(), sheet.band(), sheet.vendor()));
        return new HashSet<>(sql.sql(SHEETS)
                .param("sheets", columns.of(0))
                .param("facilities", columns.of(1))
                .param("editions", columns.of(2))
                .param("forms", columns.of(3))
                .param("bands", columns.of(4))
                .param("vendors", columns.of(5))
                .param("at", at)
                .query((row, place) -> row.getString("sheet"))
                .list());
    }

    private void addAnswers(Map<String, SyntheticSheet> byId, OffsetDateTime at) {
        var columns = new Columns(5);
        byId.forEach((id, sheet) -> sheet.answers().forEach((item, yes) -> {
            String target =
                    yes || sheet.targetOn() == null ? "" : sheet.targetOn().toString();
            columns.add(id, item, answer(yes), sheet.checkedOn().toString(), target);
        }));
        sql.sql(ANSWERS)
                .param("sheets", columns.of(0))
                .param("items", columns.of(1))
                .param("answers", columns.of(2))
                .param("days", columns.of(3))
                .param("targets", columns.of(4))
                .param("at", at)
                .update();
    }

    private void count(Map<String, SyntheticSheet> byId) {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(List::toString));
        byId.values().stream()
                .filter(sheet -> sheet.vendor().isEmpty())
                .forEach(sheet -> sheet.answers()
                        .forEach((item, yes) -> counts.merge(
                                List.of(
                                        sheet.edition(),
                                        sheet.form(),
                                        item,
                                        sheet.facility().prefecture(),
                                        sheet.band(),
                                        answer(yes)),
                                1,
                                Integer::sum)));
        var columns = new Columns(7);
        counts.forEach((key, number) -> {
            List<String> cells = new ArrayList<>(key);
            cells.add(number.toString());
            columns.add(cells.toArray(String[]::new));
        });
        sql.sql(TALLY)
                .param("editions", columns.of(0))
                .param("forms", columns.of(1))
                .param("items", columns.of(2))
                .param("prefectures", columns.of(3))
                .param("bands", columns.of(4))
                .param("answers", columns.of(5))
                .param("numbers", columns.of(6))
                .update();
    }

    private static String answer(boolean yes) {
        return (yes ? Answer.YES : Answer.NO).name();
    }

    /** Rows turned into one array a column. */
    private record Columns(List<List<String>> cells) {

        Columns(int width) {
            this(new ArrayList<>());
            for (int i = 0; i < width; i++) {
                cells.add(new ArrayList<>());
            }
        }

        void add(String... row) {
            for (int i = 0; i < row.length; i++) {
                cells.get(i).add(row[i]);
            }
        }

        String[] of(int column) {
            return cells.get(column).toArray(String[]::new);
        }
    }
}
