package jp.musubi.platform.kernel.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.FacilityKind;

/**
 * 閲覧の可否の一行。One way to one class.
 *
 * @param professions and {@code kinds}: of a facility; empty for a role that is none
 * @param purposes of which one is enough
 * @param switched whether a switch of {@link Switches} may turn it off
 */
record MatrixRow(
        Role role,
        Set<Profession> professions,
        Set<FacilityKind> kinds,
        DataClass dataClass,
        Set<Purpose> purposes,
        Condition condition,
        Extent extent,
        boolean switched,
        Period period) {

    static final String FILE = "access-matrix.tsv";
    private static final String NONE = "-";
    private static final String STAR = "*";

    MatrixRow {
        if ((role == Role.FACILITY) != !kinds.isEmpty() || kinds.isEmpty() != professions.isEmpty()) {
            throw new IllegalStateException(FILE + ": a facility has kinds and professions, no other has: " + role);
        }
        if (purposes.isEmpty() || !holdsFor(condition, role)) {
            throw new IllegalStateException(FILE + ": the condition " + condition + " cannot hold for " + role);
        }
    }

    private static boolean holdsFor(Condition condition, Role role) {
        return switch (condition) {
            case C, C_ANY, N, A, GIVEN, O, VISIT, E, D -> role == Role.FACILITY;
            case P -> role == Role.PATIENT;
            case I, MEMBER -> role == Role.INSURER;
            case X -> role != Role.FACILITY && role != Role.PATIENT && role != Role.INSURER;
        };
    }

    static MatrixRow of(Map<String, String> row) {
        String star = Period.get(row, "switch");
        if (!star.equals(STAR) && !star.equals(NONE)) {
            throw new IllegalStateException(FILE + ": a switch is * or -: " + star);
        }
        return new MatrixRow(
                Role.valueOf(Period.get(row, "role")),
                several(row, "profession", Profession.class),
                several(row, "facility_kind", FacilityKind.class),
                DataClass.valueOf(Period.get(row, "data_class")),
                several(row, "purpose", Purpose.class),
                Condition.valueOf(Period.get(row, "condition")),
                Extent.valueOf(Period.get(row, "extent")),
                star.equals(STAR),
                Period.of(row));
    }

    /** Words parted by spaces; none for a dash. */
    static <E extends Enum<E>> Set<E> several(Map<String, String> row, String column, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        String cell = Period.get(row, column);
        if (!cell.equals(NONE)) {
            Arrays.stream(cell.split(" ")).forEach(word -> found.add(Enum.valueOf(type, word)));
        }
        return found;
    }
}
