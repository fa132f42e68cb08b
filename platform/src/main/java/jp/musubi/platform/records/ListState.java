package jp.musubi.platform.records;

/** 提出の一覧の状態。 */
public enum ListState {
    /** Not whole yet: the same list, sent again, goes on where it was. */
    RECEIVING("受信中"),
    RUNNING("審査中"),
    DONE("完了"),
    STOPPED("中止");

    private final String japanese;

    ListState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean over() {
        return this == DONE || this == STOPPED;
    }
}
