package jp.musubi.platform.records.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ListedLines;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一覧の行を、受付簿から頁ごとに読む。By the index of the lines of a list; findings are unpacked for a page only. */
@Component
class ListedLineRows implements ListedLines {

    private static final String FOUND = """
            select facility, day, serial, line, state, status, problem, rules,
                   case when cast(:whole as boolean) then findings_codec end as findings_codec, findings_size,
                   case when cast(:whole as boolean) then findings end as findings
              from records.submission_entry
             where facility = :facility and list_id = :list and state <> 'WAITING'
               and (cast(:state as text) is null or state = :state)
             order by %s
             limit :most offset :before
            """;

    private final JdbcClient sql;

    ListedLineRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Line> page(SubmissionList list, Asked asked) {
        return of(list, asked)
                .param("whole", true)
                .param("most", PAGE)
                .param("before", (asked.page() - 1L) * PAGE)
                .query(ListedLineRows::line)
                .list();
    }

    @Override
    public List<Line> all(SubmissionList list, Asked asked) {
        return of(list, asked)
                .param("whole", false)
                .param("most", ListPages.MOST + 1)
                .param("before", 0L)
                .query(ListedLineRows::line)
                .list();
    }

    private JdbcClient.StatementSpec of(SubmissionList list, Asked asked) {
        SubmissionState state = asked.state();
        return sql.sql(FOUND.formatted(order(asked)))
                .param("facility", list.facility().digits())
                .param("list", list.id())
                .param("state", state == null ? null : state.name(), Types.VARCHAR);
    }

    private static String order(Asked asked) {
        String way = asked.down() ? " desc" : "";
        return switch (asked.order()) {
            case LINE -> "line" + way;
            case NUMBER -> "day" + way + ", serial" + way;
            case STATE -> "state" + way + ", line";
            case STATUS -> "coalesce(status, 0)" + way + ", line";
            case RULES -> "coalesce(rules, problem, '')" + way + ", line";
        };
    }

    private static Line line(ResultSet row, int place) throws SQLException {
        return new Line(
                row.getInt("line"),
                new ReceiptNumber(
                        new FacilityCode(row.getString("facility")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("serial")),
                SubmissionState.valueOf(row.getString("state")),
                row.getInt("status"),
                rules(row),
                ReadLedger.findings(row, row.getString("findings_codec")));
    }

    private static List<String> rules(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        if (problem != null) {
            return List.of(ProblemCode.valueOf(problem).code());
        }
        String rules = row.getString("rules");
        return rules == null || rules.isEmpty() ? List.of() : List.of(rules.split(","));
    }
}
