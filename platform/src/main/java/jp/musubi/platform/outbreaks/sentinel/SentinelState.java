package jp.musubi.platform.outbreaks.sentinel;

/** 期間の報告の状態。 */
public enum SentinelState {
    OPEN("まだ終わっていない"),
    TOLD("報告した"),
    MISSING("まだ報告していない"),
    LATE("遅れている");

    private final String japanese;

    SentinelState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean isMissing() {
        return this == MISSING || this == LATE;
    }
}
