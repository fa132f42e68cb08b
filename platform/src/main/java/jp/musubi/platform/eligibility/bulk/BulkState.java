package jp.musubi.platform.eligibility.bulk;

/** 一括照会の状態。 */
public enum BulkState {
    ACCEPTED("受付済"),
    RUNNING("処理中"),
    DONE("完了"),
    STOPPED("中止");

    private final String japanese;

    BulkState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean over() {
        return this == DONE || this == STOPPED;
    }
}
