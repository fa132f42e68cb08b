package jp.musubi.platform.kernel.consent.own;

import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 見せないものを決める。By the person, or a proxy whose scope and period let consent, as of a child. What is hidden already, or shown already, stays so and is no second act. */
@Service
public class OwnHides {

    private final Hides hides;
    private final OwnRight right;

    OwnHides(Hides hides, OwnRight right) {
        this.hides = hides;
        this.right = right;
    }

    /**
     * @param reference as {@link Hide#reference()}; whether such a thing exists is for the caller to know
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    @Transactional(noRollbackFor = Problem.class)
    public void hide(OwnAct act, Hide.Kind kind, String reference) {
        right.requireConsenting(act, Act.HIDE, kind.name());
        if (hides.hide(act.person(), new Hide(kind, reference, right.present()))) {
            right.done(act, Act.HIDE, kind.name());
        }
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    @Transactional(noRollbackFor = Problem.class)
    public void show(OwnAct act, Hide.Kind kind, String reference) {
        right.requireConsenting(act, Act.SHOW, kind.name());
        if (hides.show(act.person(), kind, reference, right.present())) {
            right.done(act, Act.SHOW, kind.name());
        }
    }
}
