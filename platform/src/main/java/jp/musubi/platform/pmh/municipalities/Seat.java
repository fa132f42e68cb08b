package jp.musubi.platform.pmh.municipalities;

import jp.musubi.platform.kernel.caller.Caller;

/**
 * 自治体の席。Proof that somebody of this municipality may keep its subsidies; only {@link SeatRights} makes one, and what a desk
 * reads or writes is of this municipality only.
 */
public final class Seat {

    private final Municipality municipality;
    private final Caller caller;

    Seat(Municipality municipality, Caller caller) {
        this.municipality = municipality;
        this.caller = caller;
    }

    public Municipality municipality() {
        return municipality;
    }

    public String code() {
        return municipality.code();
    }

    /** Who writes. */
    public String by() {
        return caller.name();
    }

    Caller caller() {
        return caller;
    }
}
