package jp.musubi.platform.kernel.audit;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.caller.ActingStaff;
import org.jspecify.annotations.Nullable;

/**
 * 操作した職員の印。The first subject of an entry whose caller acted by a member of a facility's staff: {@code STAFF=} and the
 * register's id. Sealed with the entry like all subjects. An entry of a facility's system has none.
 */
public final class StaffMark {

    /** Queries compare the first subject with it. */
    public static final String PREFIX = "STAFF=";

    private StaffMark() {}

    static List<String> with(@Nullable ActingStaff staff, List<String> subjects) {
        if (staff == null) {
            return subjects;
        }
        List<String> marked = new ArrayList<>();
        marked.add(PREFIX + staff.staffId());
        marked.addAll(subjects);
        return marked;
    }

    /** The register's id of who acted, or null when a system did. */
    public static @Nullable String staffOf(List<String> subjects) {
        return isMarked(subjects) ? subjects.get(0).substring(PREFIX.length()) : null;
    }

    /** What the entry was about: the subjects but for the mark. */
    public static List<String> without(List<String> subjects) {
        return isMarked(subjects) ? subjects.subList(1, subjects.size()) : subjects;
    }

    private static boolean isMarked(List<String> subjects) {
        return !subjects.isEmpty() && subjects.get(0).startsWith(PREFIX);
    }
}
