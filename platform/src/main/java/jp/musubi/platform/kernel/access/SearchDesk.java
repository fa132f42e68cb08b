package jp.musubi.platform.kernel.access;

import jp.musubi.platform.kernel.caller.Caller;

/** 照会の可否の窓口。Who may look for a person by the four items. */
public interface SearchDesk {

    /**
     * A refused asking is written to the log; a granted one is written by the search itself, with whom it found.
     *
     * @param interaction what was called, without any value
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, whatever the caller lacks
     */
    SearchGrant ask(Caller caller, String interaction);

    /**
     * To find whose emergency set is to be opened, where no number is known; logged as above.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA for who may not break
     *     the glass
     */
    SearchGrant askInEmergency(Caller caller, String interaction);
}
