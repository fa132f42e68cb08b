package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;

/**
 * 集団を探す許し。Proof that access let this caller find out whom an approved instruction names. Only this package can make
 * one. Lets learn who belongs to the cohort, and nothing of what they have. Holds for the one answer it was made for.
 */
public final class CohortGrant {

    private final Caller caller;
    private final LiveInstruction instruction;
    private final Instant decidedAt;

    CohortGrant(Caller caller, LiveInstruction instruction, Instant decidedAt) {
        this.caller = caller;
        this.instruction = instruction;
        this.decidedAt = decidedAt;
    }

    public Caller caller() {
        return caller;
    }

    public UUID instruction() {
        return instruction.id();
    }

    public Cohort cohort() {
        return instruction.cohort();
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
