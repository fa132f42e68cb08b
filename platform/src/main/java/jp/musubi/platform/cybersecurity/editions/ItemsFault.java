package jp.musubi.platform.cybersecurity.editions;

/**
 * 項目のファイルの誤り。
 *
 * @param line from 1; 0 for the file as a whole
 * @param column name of the column, or empty
 */
public record ItemsFault(int line, String column, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** No line of columns, or a column is missing. */
        COLUMNS,
        /** Another number of cells than columns. */
        CELLS,
        /** Not one of the words that may stand here. */
        WORD,
        /** Must not be empty, or is too long. */
        LENGTH,
        /** The item stands twice in this form. */
        TWICE,
        /** The edition before has no such item in this form. */
        CARRIES,
        /** No items at all. */
        EMPTY,
        /** Looks like a number that must not be kept. */
        NUMBER
    }
}
