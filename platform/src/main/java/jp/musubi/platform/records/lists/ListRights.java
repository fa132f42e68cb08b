package jp.musubi.platform.records.lists;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.intake.TakeWaiting;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Component;

/** 一覧を送ってよいか、見てよいか。 */
@Component
class ListRights {

    private static final int MY_NUMBER = 12;

    private final TakeWaiting taking;
    private final OwnSubmissions own;

    ListRights(TakeWaiting taking, OwnSubmissions own) {
        this.taking = taking;
        this.own = own;
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-SUBMIT */
    FacilityCode requireSender(Caller caller) {
        return taking.requireSender(caller);
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA */
    FacilityCode requireFollower(Caller caller, String interaction) {
        return own.requireFacility(caller, interaction);
    }

    /** Who at the desk stopped a list stands in the log. */
    void stopped(Caller caller, String interaction) {
        own.stopped(caller, interaction);
    }

    /** A name is kept and shown: no Individual Number gets into it. */
    boolean holdsMyNumber(String name) {
        for (int from = 0; from + MY_NUMBER <= name.length(); from++) {
            if (MyNumber.isOne(name.substring(from, from + MY_NUMBER))) {
                return true;
            }
        }
        return false;
    }
}
