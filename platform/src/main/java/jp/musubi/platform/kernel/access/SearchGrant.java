package jp.musubi.platform.kernel.access;

import java.time.Instant;
import jp.musubi.platform.kernel.caller.Caller;

/**
 * 照会の許し。Proof that access let this caller look for a person of whom it has no id yet. Only this package can make one.
 * Holds for the one search it was made for.
 */
public final class SearchGrant {

    private final Caller caller;
    private final SearchGround ground;
    private final String interaction;
    private final Instant decidedAt;

    SearchGrant(Caller caller, SearchGround ground, String interaction, Instant decidedAt) {
        this.caller = caller;
        this.ground = ground;
        this.interaction = interaction;
        this.decidedAt = decidedAt;
    }

    public Caller caller() {
        return caller;
    }

    public SearchGround ground() {
        return ground;
    }

    /** What was called, without any value, for the log. */
    public String interaction() {
        return interaction;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
