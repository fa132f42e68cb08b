package jp.musubi.platform.records.wishes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnDoing;
import jp.musubi.platform.kernel.consent.own.OwnDoing.What;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 希望を書く、取り下げる。By the person and nobody else: no proxy decides on it here. */
@Service
public class OwnWishes {

    private final WishRows rows;
    private final OwnDoing right;
    private final Clock clock;

    OwnWishes(WishRows rows, OwnDoing right, Clock clock) {
        this.rows = rows;
        this.right = right;
        this.clock = clock;
    }

    /**
     * Replaces what stands. The same once more is no new version.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    @Transactional(noRollbackFor = Problem.class)
    public void state(OwnAct act, WishChoice choice, String words) {
        What what = what(Act.WRITE);
        right.require(act, what);
        Wish before = rows.findNewest(act.person()).orElse(null);
        if (before == null || before.choice() != choice || !before.words().equals(words)) {
            add(act, before, choice, words);
        }
        right.done(act, what);
    }

    /** @throws Problem as above; NOT-FOUND when none stands */
    @Transactional(noRollbackFor = Problem.class)
    public void withdraw(OwnAct act) {
        What what = what(Act.WITHDRAW);
        right.require(act, what);
        Wish before = rows.findNewest(act.person())
                .filter(wish -> !wish.withdrawn())
                .orElseThrow(() -> right.refused(act, what, new Problem(ProblemCode.NOT_FOUND)));
        add(act, before, null, "");
        right.done(act, what);
    }

    private void add(OwnAct act, @Nullable Wish before, @Nullable WishChoice choice, String words) {
        int version = before == null ? 1 : before.version() + 1;
        rows.add(act.person(), new Wish(version, choice, words, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static What what(Act kind) {
        return new What(Doing.STATE_WISH, kind, DataClass.WISHES.name(), false);
    }
}
