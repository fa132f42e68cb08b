package jp.musubi.platform.kernel.audit.web;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.Look;
import org.jspecify.annotations.Nullable;

/**
 * 一行。One act; or several of the person's own that followed each other and do not differ, so that the looks of others
 * are not lost among them.
 *
 * @param at the newest of them
 * @param since the oldest of them
 * @param own whether the person did it
 */
record LookRow(
        Instant at,
        Instant since,
        int times,
        boolean own,
        String who,
        List<String> subjects,
        Act act,
        @Nullable String reason) {

    static LookRow of(Look look, boolean own, String who) {
        return new LookRow(look.at(), look.at(), 1, own, who, look.subjects(), look.act(), look.reason());
    }

    /** Whether an older look is one more of the same. */
    boolean continues(Look older, boolean olderOwn) {
        return own
                && olderOwn
                && reason == null
                && older.reason() == null
                && act == older.act()
                && subjects.equals(older.subjects());
    }

    LookRow with(Look older) {
        return new LookRow(at, older.at(), times + 1, own, who, subjects, act, reason);
    }
}
