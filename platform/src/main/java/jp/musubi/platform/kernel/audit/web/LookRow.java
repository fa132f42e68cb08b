package jp.musubi.platform.kernel.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.audit.StaffMark;
import org.jspecify.annotations.Nullable;

/**
 * 一行。One act; or several looks of the person's own that followed each other, so that those of others are not lost among
 * them.
 *
 * @param at the newest of them
 * @param since the oldest of them
 * @param own whether the person did it
 * @param note what was written down with the act, in the words of who did it; null for nothing
 */
record LookRow(
        Instant at,
        Instant since,
        int times,
        boolean own,
        String who,
        List<String> subjects,
        Act act,
        @Nullable String reason,
        @Nullable String note) {

    static LookRow of(Look look, boolean own, String who) {
        return new LookRow(
                look.at(), look.at(), 1, own, who, StaffMark.without(look.subjects()), look.act(), look.reason(), null);
    }

    /** The row of a break-glass, whose last subject is the id under which its reason was kept. */
    LookRow withNote(@Nullable String written) {
        List<String> named = subjects.size() > 1 ? subjects.subList(0, subjects.size() - 1) : subjects;
        return new LookRow(at, since, times, own, who, named, act, reason, written);
    }

    /** Whether an older look is one more of the same. */
    boolean continues(Look older, boolean olderOwn) {
        return own
                && olderOwn
                && reason == null
                && older.reason() == null
                && act == Act.VIEW
                && older.act() == Act.VIEW;
    }

    LookRow with(Look older) {
        return new LookRow(at, older.at(), times + 1, own, who, both(subjects, older.subjects()), act, reason, note);
    }

    private static List<String> both(List<String> subjects, List<String> more) {
        return Stream.concat(subjects.stream(), more.stream()).distinct().toList();
    }
}
