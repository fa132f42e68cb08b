package jp.musubi.platform.kernel.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.jspecify.annotations.Nullable;

/** 閲覧の可否の表。The rows of access-matrix.tsv, checked when read and laid out by cell; what has no row is refused. */
final class AccessMatrix {

    private static final List<MatrixRow> NO_WAY = List.of();
    private static final int CLASSES = DataClass.values().length;
    private static final int PROFESSIONS = Profession.values().length + 1;
    private static final int KINDS = FacilityKind.values().length + 1;
    private static final int ROLES = Role.values().length;

    private final List<List<MatrixRow>> cells;

    AccessMatrix(List<MatrixRow> rows) {
        List<List<MatrixRow>> filled = new ArrayList<>();
        for (int cell = 0; cell < ROLES * PROFESSIONS * KINDS * CLASSES; cell++) {
            filled.add(NO_WAY);
        }
        rows.forEach(row -> lay(row, filled));
        cells = List.copyOf(filled);
    }

    static AccessMatrix load() {
        return new AccessMatrix(
                DatedTable.list(MatrixRow.FILE).stream().map(MatrixRow::of).toList());
    }

    /** The ways of this cell, of all times; empty when there is none. Null profession and kind: the caller is no facility. */
    List<MatrixRow> listWays(
            Role role, @Nullable Profession profession, @Nullable FacilityKind kind, DataClass dataClass) {
        return cells.get(cellOf(role, profession, kind, dataClass));
    }

    private static void lay(MatrixRow row, List<List<MatrixRow>> cells) {
        for (Profession profession : orNone(row.professions())) {
            for (FacilityKind kind : orNone(row.kinds())) {
                int cell = cellOf(row.role(), profession, kind, row.dataClass());
                List<MatrixRow> ways = new ArrayList<>(cells.get(cell));
                ways.add(row);
                cells.set(cell, List.copyOf(ways));
            }
        }
    }

    private static <E> List<@Nullable E> orNone(Set<E> some) {
        List<@Nullable E> each = new ArrayList<>(some);
        if (each.isEmpty()) {
            each.add(null);
        }
        return each;
    }

    private static int cellOf(
            Role role, @Nullable Profession profession, @Nullable FacilityKind kind, DataClass dataClass) {
        int cell = role.ordinal() * PROFESSIONS + (profession == null ? 0 : profession.ordinal() + 1);
        cell = cell * KINDS + (kind == null ? 0 : kind.ordinal() + 1);
        return cell * CLASSES + dataClass.ordinal();
    }
}
