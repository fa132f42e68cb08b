package jp.musubi.standard.gate.packages.differences;

/** 何についての違いか。The cells of a row. */
public enum Aspect {
    CARD("回数"),
    TYPE("型"),
    TARGET("参照先"),
    FIXED("固定値"),
    BINDING("コード表"),
    SLICING("スライスの分け方"),
    /** A slice that one side has and the other has not, whatever else it says. */
    SLICE("スライス");

    private final String japanese;

    Aspect(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
