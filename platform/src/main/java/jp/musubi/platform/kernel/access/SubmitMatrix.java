package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.FacilityKind;

/** 登録の可否の表。The rows of submit-matrix.tsv, checked when read; what has no row is refused. */
final class SubmitMatrix {

    private final List<Row> rows;

    SubmitMatrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static SubmitMatrix load() {
        return new SubmitMatrix(
                DatedTable.list("submit-matrix.tsv").stream().map(Row::of).toList());
    }

    boolean allows(FacilityKind facility, SubmissionKind submission, LocalDate day) {
        return rows.stream()
                .anyMatch(row -> row.facility() == facility
                        && row.submission() == submission
                        && row.period().covers(day));
    }

    record Row(FacilityKind facility, SubmissionKind submission, Period period) {

        private static Row of(Map<String, String> row) {
            return new Row(
                    FacilityKind.valueOf(Period.get(row, "facility_kind")),
                    SubmissionKind.valueOf(Period.get(row, "submission_kind")),
                    Period.of(row));
        }
    }
}
