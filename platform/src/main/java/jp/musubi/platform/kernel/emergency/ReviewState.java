package jp.musubi.platform.kernel.emergency;

import java.util.Optional;

/** 見直しの状態。Where the review of an opening stands. */
public enum ReviewState {
    WAITING("見直し待ち"),
    ASKED("病院に確認中"),
    JUSTIFIED("正当"),
    NOT_JUSTIFIED("正当でない");

    private final String japanese;

    ReviewState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean decided() {
        return this == JUSTIFIED || this == NOT_JUSTIFIED;
    }

    /** Where a step leads from here; empty when it cannot be taken. What is decided stays decided. */
    Optional<ReviewState> after(ReviewStep step) {
        return switch (step) {
            case ASK_BACK -> this == WAITING ? Optional.of(ASKED) : Optional.empty();
            case ANSWER -> this == ASKED ? Optional.of(WAITING) : Optional.empty();
            case JUSTIFIED -> decided() ? Optional.empty() : Optional.of(JUSTIFIED);
            case NOT_JUSTIFIED -> decided() ? Optional.empty() : Optional.of(NOT_JUSTIFIED);
        };
    }
}
