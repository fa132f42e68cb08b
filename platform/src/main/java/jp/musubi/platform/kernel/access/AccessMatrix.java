package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.jspecify.annotations.Nullable;

/** 閲覧の可否の表。The rows of access-matrix.tsv, checked when read; what has no row is refused. */
final class AccessMatrix {

    private static final String FILE = "access-matrix.tsv";
    private static final String NONE = "-";

    private final List<Row> rows;

    AccessMatrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static AccessMatrix load() {
        return new AccessMatrix(DatedTable.list(FILE).stream().map(Row::of).toList());
    }

    /** The ways open on that day to see this class; empty when there is none. */
    List<Row> listInForceOn(LocalDate day, Role role, @Nullable FacilityKind kind, DataClass dataClass) {
        return rows.stream()
                .filter(row -> row.role() == role && row.kind() == kind && row.dataClass() == dataClass)
                .filter(row -> row.period().covers(day))
                .toList();
    }

    /** @param kind null for a role that is no facility */
    record Row(
            Role role,
            @Nullable FacilityKind kind,
            DataClass dataClass,
            Purpose purpose,
            Condition condition,
            Period period) {

        Row {
            if ((role == Role.FACILITY) != (kind != null)) {
                throw new IllegalStateException(FILE + ": a facility has a kind, no other role has: " + role);
            }
            if (role != (condition == Condition.P ? Role.PATIENT : Role.FACILITY)) {
                throw new IllegalStateException(FILE + ": the condition " + condition + " cannot hold for " + role);
            }
        }

        private static Row of(Map<String, String> row) {
            String kind = Period.get(row, "facility_kind");
            return new Row(
                    Role.valueOf(Period.get(row, "role")),
                    kind.equals(NONE) ? null : FacilityKind.valueOf(kind),
                    DataClass.valueOf(Period.get(row, "data_class")),
                    Purpose.valueOf(Period.get(row, "purpose")),
                    Condition.valueOf(Period.get(row, "condition")),
                    Period.of(row));
        }
    }
}
