package jp.musubi.platform.kernel.access;

/** 受付の状態。Whether a person was received at a facility. */
public enum VisitState {
    NEVER,
    /** Received once, and the visit is over. */
    OVER,
    OPEN
}
