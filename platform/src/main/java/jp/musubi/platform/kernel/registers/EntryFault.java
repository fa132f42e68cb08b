package jp.musubi.platform.kernel.registers;

/**
 * 誤り一つ。
 *
 * @param row line of the file, counted from 1 with the line of names; 0 for an entry that came alone
 * @param field name of the field, or empty when it is about the whole row or file
 */
public record EntryFault(int row, String field, FaultKind kind) {

    static EntryFault of(String field, FaultKind kind) {
        return new EntryFault(0, field, kind);
    }

    EntryFault inRow(int line) {
        return new EntryFault(line, field, kind);
    }
}
