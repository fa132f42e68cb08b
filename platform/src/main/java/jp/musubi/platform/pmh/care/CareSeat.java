package jp.musubi.platform.pmh.care;

import jp.musubi.platform.kernel.caller.Caller;

/**
 * 介護の席。Proof that somebody of this office may do what it was asked for; only {@link CareRights} makes one.
 *
 * @see CareRights
 */
public final class CareSeat {

    private final String key;
    private final Caller caller;

    CareSeat(String key, Caller caller) {
        this.key = key;
        this.caller = caller;
    }

    /** 地方公共団体コード, 介護事業所番号 or 医療機関コード. */
    String key() {
        return key;
    }

    String by() {
        return caller.name();
    }

    Caller caller() {
        return caller;
    }
}
