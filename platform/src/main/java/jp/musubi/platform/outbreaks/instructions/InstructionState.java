package jp.musubi.platform.outbreaks.instructions;

/** 指示の状態。As the clock and the steps say it. */
public enum InstructionState {
    DRAFTED("承認を待つ"),
    RETURNED("差し戻された"),
    LIVE("効いている"),
    EXPIRED("期限が来た"),
    ENDED("途中で終えた");

    private final String japanese;

    InstructionState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** Whether the public reads of it: what was only drafted or returned is no instruction. */
    public boolean issued() {
        return this == LIVE || this == EXPIRED || this == ENDED;
    }
}
