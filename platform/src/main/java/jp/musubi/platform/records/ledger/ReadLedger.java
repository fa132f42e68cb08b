package jp.musubi.platform.records.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付簿を読む。 */
@Component
public class ReadLedger {

    private static final String SELECT = """
            select facility, day, serial, line, received_at, size, state, status, problem, place, kind, unit_id, version, created,
                   taken, rules, findings_codec, findings_size, findings
              from records.submission_entry
            """;

    private static final String ONE = SELECT + " where facility = :facility and day = :day and serial = :serial";

    private static final String LINES =
            SELECT + " where facility = :facility and list_id = :list and line > :after order by line limit :most";

    private final JdbcClient sql;

    ReadLedger(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<SubmissionResult> find(ReceiptNumber number) {
        return sql.sql(ONE)
                .param("facility", number.facility().digits())
                .param("day", number.day())
                .param("serial", number.serial())
                .query(ReadLedger::result)
                .optional();
    }

    /** Lines of a list, in order, those without a result too. */
    public List<SubmissionResult> listLines(FacilityCode facility, UUID list, int after, int most) {
        return sql.sql(LINES)
                .param("facility", facility.digits())
                .param("list", list)
                .param("after", after)
                .param("most", most)
                .query(ReadLedger::result)
                .list();
    }

    private static SubmissionResult result(ResultSet row, int place) throws SQLException {
        String problem = row.getString("problem");
        String where = row.getString("place");
        String codec = row.getString("findings_codec");
        List<KeptFinding> findings = findings(row, codec);
        return new SubmissionResult(
                new ReceiptNumber(
                        new FacilityCode(row.getString("facility")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("serial")),
                SubmissionState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("size"),
                row.getInt("status"),
                problem == null ? null : ProblemCode.valueOf(problem),
                where == null ? "" : where,
                accepted(row),
                findings,
                codec != null && findings.isEmpty());
    }

    /** Empty for a row without them. @param codec how they are packed, or null for none */
    static List<KeptFinding> findings(ResultSet row, @Nullable String codec) throws SQLException {
        byte[] body = row.getBytes("findings");
        return codec == null || body == null
                ? List.of()
                : FindingText.read(new Packed(Codec.valueOf(codec), row.getInt("findings_size"), body).unpacked());
    }

    private static Receipt.@Nullable Accepted accepted(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new Receipt.Accepted(
                        SubmissionType.valueOf(kind),
                        row.getObject("unit_id", UUID.class).toString(),
                        row.getInt("version"),
                        row.getBoolean("created"),
                        TakenText.read(row.getString("taken")),
                        List.of());
    }
}
