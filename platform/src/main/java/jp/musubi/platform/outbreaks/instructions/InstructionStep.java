package jp.musubi.platform.outbreaks.instructions;

import java.util.List;

/** 手続きの一歩。What was done to an instruction, and what may follow. */
public enum InstructionStep {
    DRAFTED("起案"),
    RETURNED("差し戻し"),
    APPROVED("承認"),
    ENDED("途中で終える");

    private final String japanese;

    InstructionStep(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** A draft that was returned is written anew: what the approver saw never changes. */
    public List<InstructionStep> follow() {
        return switch (this) {
            case DRAFTED -> List.of(APPROVED, RETURNED);
            case APPROVED -> List.of(ENDED);
            case RETURNED, ENDED -> List.of();
        };
    }
}
