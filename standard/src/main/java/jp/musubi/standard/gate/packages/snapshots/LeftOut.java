package jp.musubi.standard.gate.packages.snapshots;

/** 表に書けなかったこと。Something a snapshot narrows that the form of our tables cannot say, so it is not judged. */
public record LeftOut(String path, Kind kind) {

    /** Whether a slice was left as a whole, and the path leads to it or into it. */
    boolean isAround(String other) {
        return kind == Kind.UNRECOGNISABLE && (other.equals(path) || other.startsWith(path + "."));
    }

    public enum Kind {
        MAX_LENGTH("文字数の上限"),
        VALUE_RANGE("値の範囲"),
        MAX_VALUE_SET("最大の値セット"),
        ORDER_AT_END("最後だけ開いたスライス"),
        OPEN_CHOICE("型が一つに決まらない選択の中"),
        INSIDE_PRIMITIVE("基本型の中"),
        UNRECOGNISABLE("見分けられないスライス"),
        UNREADABLE("読めない書き方"),
        UNKNOWN_ELEMENT("FHIR R4 にない要素");

        private final String japanese;

        Kind(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }
}
