package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Purpose;
import org.jspecify.annotations.Nullable;

/** 一つの区分への道。Tries the ways of a cell in the order of the table; of several reasons keeps the nearest. */
final class Ways {

    private static final Found NONE = new Found(null, RefusalReason.CLASS_NOT_ALLOWED);

    private final Switches switches;

    Ways(Switches switches) {
        this.switches = switches;
    }

    /** @param reason why there is no way; without a meaning when there is one */
    record Found(@Nullable Way way, RefusalReason reason) {}

    Found find(List<MatrixRow> rows, Situation situation, LocalDate today) {
        RefusalReason nearest = RefusalReason.CLASS_NOT_ALLOWED;
        for (MatrixRow row : rows) {
            if (!row.period().covers(today) || turnedOff(row, today)) {
                continue;
            }
            Purpose purpose = findPurpose(row.purposes(), situation.purposes());
            if (purpose == null) {
                nearest = RefusalReason.PURPOSE_NOT_ALLOWED.nearer(nearest);
                continue;
            }
            RefusalReason missing = Conditions.findMissing(row.condition(), row.dataClass(), situation, today);
            if (missing == null) {
                return new Found(new Way(row.condition(), purpose, row.extent()), nearest);
            }
            nearest = missing.nearer(nearest);
        }
        return nearest == RefusalReason.CLASS_NOT_ALLOWED ? NONE : new Found(null, nearest);
    }

    private boolean turnedOff(MatrixRow row, LocalDate today) {
        return row.switched() && !switches.onAt(today, row.dataClass(), row.condition());
    }

    /** Emergency and disaster are never taken up by the way: they count only when the look is for them alone. */
    private static @Nullable Purpose findPurpose(Set<Purpose> enough, Set<Purpose> held) {
        for (Purpose purpose : enough) {
            boolean named = held.size() == 1 || (purpose != Purpose.EMERGENCY && purpose != Purpose.DISASTER);
            if (named && held.contains(purpose)) {
                return purpose;
            }
        }
        return null;
    }
}
