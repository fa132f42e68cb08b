package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.jspecify.annotations.Nullable;

/** することの可否の表。The rows of doing-matrix.tsv, checked when read; what has no row is refused. */
record DoingMatrix(List<Row> rows) {

    static final String FILE = "doing-matrix.tsv";
    private static final Set<String> ENFORCED = Set.of("code", "later");

    DoingMatrix {
        rows = List.copyOf(rows);
    }

    static DoingMatrix load() {
        return new DoingMatrix(DatedTable.list(FILE).stream().map(Row::of).toList());
    }

    /**
     * Why this caller may not do it on that day; null when a row lets it. Says nothing on the row's condition in words, such
     * as own cases only: the room that acts keeps it.
     *
     * @param profession of the member of staff who acts, or the leading one of a system; null for who is no facility
     */
    @Nullable
    RefusalReason findRefusal(
            Doing doing, Caller caller, @Nullable Facility facility, @Nullable Profession profession, LocalDate day) {
        RefusalReason nearest = RefusalReason.CLASS_NOT_ALLOWED;
        for (Row row : rows) {
            if (row.doing == doing && row.period.covers(day) && row.isFor(caller.role(), facility, profession)) {
                if (row.purposes.stream().anyMatch(caller.purposes()::contains)) {
                    return null;
                }
                nearest = RefusalReason.PURPOSE_NOT_ALLOWED;
            }
        }
        return nearest;
    }

    /**
     * @param professions and {@code kinds}: of a facility; empty for a role that is none
     * @param enforced who asks before the act: this table, or nobody because no room does it yet
     */
    record Row(
            Doing doing,
            Role role,
            Set<Profession> professions,
            Set<FacilityKind> kinds,
            Set<Purpose> purposes,
            String enforced,
            Period period) {

        Row {
            if ((role == Role.FACILITY) == kinds.isEmpty() || kinds.isEmpty() != professions.isEmpty()) {
                throw new IllegalStateException(
                        FILE + ": a facility has kinds and professions, no other has: " + doing);
            }
            if (purposes.isEmpty() || !ENFORCED.contains(enforced)) {
                throw new IllegalStateException(FILE + ": no purpose, or nobody to enforce it: " + doing);
            }
        }

        private static Row of(Map<String, String> row) {
            return new Row(
                    Doing.valueOf(Period.get(row, "act")),
                    Role.valueOf(Period.get(row, "role")),
                    MatrixRow.several(row, "profession", Profession.class),
                    MatrixRow.several(row, "facility_kind", FacilityKind.class),
                    MatrixRow.several(row, "purpose", Purpose.class),
                    Period.get(row, "enforced"),
                    Period.of(row));
        }

        private boolean isFor(Role asked, @Nullable Facility facility, @Nullable Profession profession) {
            if (role != asked) {
                return false;
            }
            return kinds.isEmpty()
                    || (facility != null
                            && profession != null
                            && kinds.contains(facility.kind())
                            && professions.contains(profession));
        }
    }
}
