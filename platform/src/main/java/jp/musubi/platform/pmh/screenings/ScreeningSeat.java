package jp.musubi.platform.pmh.screenings;

import jp.musubi.platform.kernel.caller.Caller;

/** 検診の席。Proof that somebody of this municipality may keep its screenings; only {@link ScreeningRights} makes one. */
public final class ScreeningSeat {

    private final String municipality;
    private final Caller caller;

    ScreeningSeat(String municipality, Caller caller) {
        this.municipality = municipality;
        this.caller = caller;
    }

    /** 地方公共団体コード。 */
    String code() {
        return municipality;
    }

    String by() {
        return caller.name();
    }

    Caller caller() {
        return caller;
    }
}
